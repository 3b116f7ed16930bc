import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, type Fraction } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { DraftWeightLimit } from "../../draft.ts";
import type { Check } from "../check.ts";

/** `limit each weight at most 30%` holds of every metric's weight. */
export const weightLimits: Check = ({ weightLimits: limits, metrics }) =>
  limits.flatMap((limit) =>
    metrics.flatMap(({ label, weight, weightSpan }) => {
      if (!weight || !weightSpan || keeps(weight, limit)) return [];
      const related = [{ place: limit.span, note: { en: "the limit", zh: "权重的限制" } }];
      return [
        finding("weight-over-limit", weightSpan, { metric: label, weight: numeral(weight), limit: numeral(limit.value) }, { related }),
      ];
    }),
  );

function keeps(weight: Fraction, { op, value }: DraftWeightLimit): boolean {
  const order = compare(weight, value);
  if (op === "exactly") return order === 0;
  return op === "at-most" ? order <= 0 : order >= 0;
}
