import type { Kind } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import type { MetricPlan, Plan } from "../plan.ts";
import { neededFor } from "./along/run.ts";
import { constantAt } from "./variable/of-metric.ts";

/** Where figures come into a plan: what metrics measure, attain and score, facts of the person, and figures of a group; of a single row, its columns. */
export function figuresOf({ nodes, metrics }: Plan): ReadonlySet<NodeId> {
  const facts = nodes.flatMap(({ kind }, id) => (outside.has(kind) ? [id] : []));
  return new Set([...metrics.flatMap(partsOf), ...facts]);
}

const outside: ReadonlySet<Kind> = new Set(["person", "column", "aggregate", "headcount", "group"]);

function partsOf({ measure, target, attainment, points }: MetricPlan): readonly NodeId[] {
  return [measure, target, attainment, points].filter((node) => node !== undefined);
}

/** The figures that a result hangs on; what the scheme itself says is none. */
export function figuresIn(plan: Plan, result: NodeId, figures: ReadonlySet<NodeId>): readonly NodeId[] {
  return neededFor(plan.nodes, [result], figures).filter((node) => figures.has(node) && !constantAt(plan, node));
}
