import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, fraction, multiply } from "../../../number/fraction.ts";
import type { GroupLimit } from "../../../scheme/types/group.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { inPoints } from "../words.ts";

/** What the totals of a group may come to is of the size of totals: at most 80, not 8. */
export const limitsFit: Check = ({ scheme: { limits = [], total } }) =>
  limits.flatMap((limit): readonly Finding[] => {
    const { value } = limit;
    if (!isOfTotals(limit) || !total.outOf || value.kind !== "constant" || compare(multiply(value.value, FIVE), total.outOf) > 0) return [];
    const slots = { outOf: inPoints(total.outOf), bound: inPoints(value.value) };
    return [{ diagnostic: finding("limit-far-from-total", limit.span, slots), witnesses: [] }];
  });

/** Under a fifth of the full points nobody would be limited, but everybody cut down. */
const FIVE = fraction(5n);

/** A figure that is of the size of one total, as a sum is not. */
function isOfTotals({ of, op, what }: GroupLimit): boolean {
  return (
    op !== "at-least" && what.kind === "total" && of.kind === "group" && (of.fn === "average" || of.fn === "max" || of.fn === "median")
  );
}
