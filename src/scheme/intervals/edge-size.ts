import type { Fraction } from "../../number/fraction.ts";
import type { EdgeValue } from "../types/rule.ts";

/** Where an edge stands on a line of its own kind: a figure as it is, a part of the target as that part. */
export function sizeOf(edge: EdgeValue): Fraction {
  return edge.kind === "constant" ? edge.value : edge.times;
}
