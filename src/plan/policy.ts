import { ZERO } from "../number/fraction.ts";
import type { Metric, Policy } from "../scheme/types/metric.ts";
import { POINTS } from "../scheme/units/unit.ts";
import type { Course } from "./course.ts";
import { groupIn } from "./group.ts";
import type { NodeId } from "./node-id.ts";
import type { MetricPlan } from "./plan.ts";
import { type Scope, weightOf } from "./scope.ts";
import { saidAs } from "./together.ts";

/** What the metric counts where its points are missing or not applicable. */
export function settledNode(metric: Metric, points: NodeId, scope: Scope, course: Course): NodeId {
  const { ifMissing, ifNotApplicable, span } = metric;
  if (!ifMissing && !ifNotApplicable) return points;
  const missing = standIn(ifMissing, metric, points, scope);
  const notApplicable = standIn(ifNotApplicable, metric, points, scope);
  if (missing === points && notApplicable === points) return points;
  const node = scope.graph.add({ kind: "settle", of: points, present: points, missing, notApplicable, unit: POINTS, span });
  return course.reach("missing", node, span);
}

function standIn(policy: Policy | undefined, metric: Metric, points: NodeId, scope: Scope): NodeId {
  const { graph, figures } = scope;
  switch (policy?.kind) {
    case undefined:
    case "block":
      return points;
    // Its weight goes to the others when the sections have been added up.
    case "rescale":
    case "zero":
      return graph.points(ZERO, metric.span);
    case "full":
      return graph.points(weightOf(metric), metric.span);
    case "average": {
      const of = { kind: "metric", name: metric.name, part: "points", unit: POINTS, span: metric.span } as const;
      const said = saidAs({ kind: "group", fn: "average", of, in: policy.of });
      const group = groupIn(policy.of, scope);
      // Of the points that are there, before anything stands in for missing ones.
      return graph.add({
        kind: "group",
        fn: "average",
        of: points,
        in: group,
        together: figures.own({ unsettled: said }),
        said,
        unit: POINTS,
        span: metric.span,
      });
    }
  }
}

/** What stands for points that are not there, for whoever tells of them. */
export function standInsOf({ ifMissing, ifNotApplicable }: Metric, of: NodeId): Pick<MetricPlan, "standIns"> {
  const [missing, notApplicable] = [ifMissing, ifNotApplicable].map((policy) => (policy?.kind === "block" ? undefined : policy?.kind));
  if (!missing && !notApplicable) return {};
  return { standIns: { of, ...(missing && { missing }), ...(notApplicable && { notApplicable }) } };
}
