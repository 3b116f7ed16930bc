import { innerParts } from "../expressions/walk.ts";
import type { Expression } from "../types/expression.ts";

const ofOne: ReadonlySet<Expression["kind"]> = new Set([
  "person",
  "metric",
  "section",
  "total",
  "grade",
  "coefficient",
  "aggregate",
  "weight",
  "pay",
]);

/** Whether an expression is the same for everyone of a group: nothing of a person stands outside a figure of the group. */
export function isOfTheGroup(expression: Expression): boolean {
  if (expression.kind === "group" || expression.kind === "headcount") return !isPlace(expression);
  return !ofOne.has(expression.kind) && innerParts(expression).every(isOfTheGroup);
}

/** A place is each one's own. */
function isPlace(expression: Expression): boolean {
  return expression.kind === "group" && ["rank", "rank-from-last", "percentile"].includes(expression.fn);
}
