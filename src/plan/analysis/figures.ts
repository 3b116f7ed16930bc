import type { MetricPlan, NodeId, Plan } from "../plan.ts";
import { neededFor } from "./along/run.ts";
import { constantAt } from "./variable/of-metric.ts";

/** Where figures come into a plan: what metrics measure, attain and score, and facts of the person. */
export function figuresOf({ nodes, metrics }: Plan): ReadonlySet<NodeId> {
  const facts = nodes.flatMap(({ kind }, id) => (kind === "person" || kind === "aggregate" ? [id] : []));
  return new Set([...metrics.flatMap(partsOf), ...facts]);
}

function partsOf({ measure, target, attainment, points }: MetricPlan): readonly NodeId[] {
  return [measure, target, attainment, points].filter((node) => node !== undefined);
}

/** The figures that a result hangs on; what the scheme itself says is none. */
export function figuresIn(plan: Plan, result: NodeId, figures: ReadonlySet<NodeId>): readonly NodeId[] {
  return neededFor(plan.nodes, [result], figures).filter((node) => figures.has(node) && !constantAt(plan, node));
}
