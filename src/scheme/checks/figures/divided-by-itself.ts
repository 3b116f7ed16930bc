import { finding } from "../../../diagnostics/catalogue.ts";
import { saidBy } from "../../expressions/alike.ts";
import { everyPart } from "../../expressions/walk.ts";
import type { Expression } from "../../types/expression.ts";
import type { Check } from "../check.ts";

/** A share or a difference is of two figures: received by sold, not received by received. */
export const dividedByItself: Check = ({ metrics, coefficients }) =>
  [...metrics, ...coefficients].flatMap(({ name, measure }) =>
    (measure ? everyPart(measure) : []).filter(isOfItself).map(({ span }) => finding("divided-by-itself", span, { metric: name })),
  );

function isOfItself(part: Expression): boolean {
  if (part.kind !== "arithmetic" || (part.op !== "/" && part.op !== "-") || part.left.kind === "constant") return false;
  return saidBy(part.left) === saidBy(part.right);
}
