import { finding } from "../../../diagnostics/catalogue.ts";
import type { DraftMetric, DraftRule } from "../../draft.ts";
import type { Check } from "../check.ts";

/** Whoever has no row or no event has a coefficient of 0 where only these make it up, and the total is multiplied by that. */
export const coefficientFromNothing: Check = ({ coefficients, metrics, total }) => {
  if (total.expression || !total.complete) return [];
  const [item] = metrics.filter(({ extra }) => !extra);
  return coefficients.flatMap(({ name, rule, floor, complete, ruleSpan }: DraftMetric) => {
    const isRaised = floor?.value !== undefined && floor.value.n > 0n;
    if (!complete || isRaised || !rule || !beginsAtNothing(rule)) return [];
    return [finding("coefficient-from-nothing", ruleSpan, { name, item: item?.name ?? name })];
  });
};

function beginsAtNothing(rule: DraftRule): boolean {
  if (rule.kind === "for-each") return rule.combine === "sum";
  return rule.kind === "anchor" && rule.award === undefined && rule.points.n === 0n;
}
