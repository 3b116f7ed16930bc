import type { Policy } from "../ast/nodes/clause.ts";
import { ZERO } from "../number/fraction.ts";
import type { Metric } from "../scheme/types/metric.ts";
import { POINTS } from "../scheme/units/unit.ts";
import type { GraphBuilder } from "./builder.ts";
import type { Course } from "./course.ts";
import type { NodeId } from "./plan.ts";
import { weightOf } from "./scope.ts";

/** What the metric counts where its points are missing or not applicable. */
export function settledNode(metric: Metric, points: NodeId, graph: GraphBuilder, course: Course): NodeId {
  const { ifMissing, ifNotApplicable, span } = metric;
  if (!ifMissing && !ifNotApplicable) return points;
  const missing = standIn(ifMissing, metric, points, graph);
  const notApplicable = standIn(ifNotApplicable, metric, points, graph);
  if (missing === points && notApplicable === points) return points;
  const node = graph.add({ kind: "settle", of: points, present: points, missing, notApplicable, unit: POINTS, span });
  return course.reach("missing", node, span);
}

function standIn(policy: Policy | undefined, metric: Metric, points: NodeId, graph: GraphBuilder): NodeId {
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
    case "average":
      throw new RangeError(`metric ${metric.name} cannot take the average of a group`);
  }
}
