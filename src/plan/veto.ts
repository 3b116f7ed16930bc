import type { Scheme, Veto } from "../scheme/types/scheme.ts";
import { POINTS } from "../scheme/units/unit.ts";
import type { Course } from "./course.ts";
import { expressionNode } from "./expression.ts";
import type { BuiltMetric } from "./metric.ts";
import type { NodeId } from "./node-id.ts";
import type { Scope } from "./scope.ts";

/** Metrics whose points a veto sets give those to their sections. */
export function vetoedMetrics(metrics: readonly BuiltMetric[], { vetoes = [] }: Scheme, scope: Scope): readonly BuiltMetric[] {
  return metrics.map((built) =>
    vetoes.reduce(
      (each, veto) => (veto.then.kind === "metric" && veto.then.name === each.metric.name ? vetoed(each, veto, scope) : each),
      built,
    ),
  );
}

function vetoed(built: BuiltMetric, veto: Veto, scope: Scope): BuiltMetric {
  const points = vetoedNode(built.plan.points, veto, scope);
  const milestones = [...built.plan.milestones, { stage: "veto", part: "value", node: points, span: veto.span } as const];
  return { ...built, plan: { ...built.plan, points, milestones }, nodes: { ...built.nodes, points } };
}

/** The total, or what a veto makes of it: the grade reads that. */
export function vetoedTotal(total: NodeId, { vetoes = [] }: Scheme, scope: Scope, course: Course): NodeId {
  const onTotal = vetoes.filter(({ then }) => then.kind === "total");
  return onTotal.reduce((points, veto) => {
    // A condition on the total is on the total so far.
    const sofar: Scope = {
      ...scope,
      resultOf: (reference, ...more) => (reference.kind === "total" ? points : scope.resultOf(reference, ...more)),
    };
    return course.reach("veto", vetoedNode(points, veto, sofar), veto.span);
  }, total);
}

function vetoedNode(points: NodeId, { when, then, span }: Veto, scope: Scope): NodeId {
  if (then.kind === "grade") return points;
  const { graph } = scope;
  const branch = { when: expressionNode(when, scope), result: graph.points(then.value, span), span };
  return graph.choose([branch], { result: points, span }, POINTS, span);
}
