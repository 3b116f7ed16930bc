import type { Expression } from "../types/expression.ts";

/** What is collected as it is goes down to zero, and so does a part of it; a growth computed from it goes further. */
export function isCollected(measure: Expression | undefined): boolean {
  if (measure?.kind === "arithmetic" && measure.op === "/") return isCollected(measure.left) && isCollected(measure.right);
  const read = measure?.kind === "aggregate" ? measure.of : measure;
  return read?.kind === "column" || read?.kind === "person";
}
