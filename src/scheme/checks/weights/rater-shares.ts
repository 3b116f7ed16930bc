import { finding } from "../../../diagnostics/catalogue.ts";
import { add, equal, HUNDRED, multiply, ONE, ZERO } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { Check } from "../check.ts";

/** The shares of a metric's raters add up to 100%. */
export const raterShares: Check = ({ metrics }) =>
  metrics.flatMap(({ name, rule }) => {
    if (rule?.kind !== "rated" || rule.by.length === 0) return [];
    const shares = rule.by.map(({ share }) => share);
    const sum = shares.reduce(add, ZERO);
    if (equal(sum, ONE)) return [];
    const written = shares.map((share) => `${numeral(multiply(share, HUNDRED))}%`).join("+");
    return [finding("rater-shares", rule.span, { metric: name, sum: `${written} = ${numeral(multiply(sum, HUNDRED))}%` })];
  });
