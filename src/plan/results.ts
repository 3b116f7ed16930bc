import type { NodeId } from "./node-id.ts";
import type { Plan } from "./plan.ts";

/** What someone has to have so that they have a result at all. */
export function resultNodes({ metrics, total, grade, pays }: Plan): readonly NodeId[] {
  return [...metrics.map(({ points }) => points), total.points, ...(grade ? [grade.node] : []), ...pays.map(({ amount }) => amount)];
}
