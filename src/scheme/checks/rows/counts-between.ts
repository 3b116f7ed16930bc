import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, compare, type Fraction, ONE, subtract } from "../../../number/fraction.ts";
import { domainOf, isWhole } from "../../domain.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import type { Check } from "../check.ts";
import { type MeasuredSlope, slopesOf } from "../steps/steps.ts";

/** 前2次不扣分，从第5次起每次扣1分: of what comes one by one, the third and the fourth are in neither. */
export const countsBetween: Check = (scheme, { sources }) =>
  ruledOf(scheme).flatMap((metric) => {
    const { rule, measure } = metric;
    if (rule?.kind !== "anchor" || !rule.award || !measure || !isWhole(domainOf(measure, sources))) return [];
    const slopes = slopesOf(metric, scheme.cycle);
    const sides = [
      { edge: rule.to, first: slopes.find(({ slope }) => slope.side === "over") },
      { edge: rule.from, first: slopes.find(({ slope }) => slope.side === "under") },
    ];
    return sides.flatMap(({ edge, first }) => {
      const at = edge && first?.ruler.numberOf(edge.value);
      return at && first && at.n > 0n && isPast(first, at) ? [asked(first, at)] : [];
    });
  });

function isPast({ slope, from }: MeasuredSlope, edge: Fraction): boolean {
  return slope.clause.base !== undefined && compare(from, edge) * (slope.side === "over" ? 1 : -1) > 0;
}

function asked({ slope, from, start, metric, ruler }: MeasuredSlope, edge: Fraction): Diagnostic {
  const next = slope.side === "over" ? add(edge, ONE) : subtract(edge, ONE);
  const [low, high] = compare(next, from) < 0 ? [next, from] : [from, next];
  const [first, last] = [ruler.show(low), ruler.show(high)];
  const between: Bilingual = compare(low, high) === 0 ? first : { en: `${first.en} to ${last.en}`, zh: `${first.zh}至${last.zh}` };
  return finding("counts-between", slope.span, {
    metric: metric.name,
    edge: ruler.show(edge),
    begin: ruler.show(from),
    between,
    points: quantity(start.points, metric.gives),
  });
}
