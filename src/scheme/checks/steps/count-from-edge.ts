import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, compare, type Fraction, multiply, ONE, smaller, subtract, ZERO } from "../../../number/fraction.ts";
import { domainOf, isWhole } from "../../domain.ts";
import { ruledOf } from "../../ruled.ts";
import type { Check } from "../check.ts";
import { changeOf, type MeasuredSlope, resultAfter, slopesOf } from "./steps.ts";

/**
 * 每次扣1分，3次以上每次扣2分: 3次以上 holds the third, so the third, only those after it, or all of them may cost 2.
 * Where what comes before is written up to the edge itself (3次以内不扣分，3次以上…), it has the edge.
 */
export const countFromEdge: Check = (scheme, { sources }) =>
  ruledOf(scheme).flatMap((metric) => {
    const { rule, measure } = metric;
    if (rule?.kind !== "anchor" || !measure || !isWhole(domainOf(measure, sources))) return [];
    const slopes = slopesOf(metric, scheme.cycle).filter(({ slope }) => slope.side === "over");
    const edge = rule.award ? (rule.to ?? rule.from)?.value : undefined;
    const index = slopes.findIndex((measured, at) => {
      const ended = at === 0 ? edge && measured.ruler.numberOf(edge) : endOf(slopes[at - 1]);
      return measured.slope.clause.base?.inclusive && measured.from.n > 0n && (!ended || compare(measured.from, ended) > 0);
    });
    const later = slopes[index];
    return later ? [asked(later, slopes[index - 1], edge ? later.ruler.numberOf(edge) : ZERO)] : [];
  });

/** Where a slope is written to end. */
function endOf(measured: MeasuredSlope | undefined): Fraction | undefined {
  const { slope, ruler } = measured ?? {};
  return slope?.clause.end && slope.to && ruler?.numberOf(slope.to);
}

/** `anchor` is how many are free. */
function asked(later: MeasuredSlope, before: MeasuredSlope | undefined, anchor: Fraction): Diagnostic {
  const { slope, from, metric, ruler } = later;
  const one = subtract(from, ONE);
  const end = endOf(before);
  const earlier = (count: Fraction): Fraction =>
    before ? multiply(before.slope.points, subtract(end ? smaller(end, count) : count, before.from)) : ZERO;
  return finding("count-from-edge", slope.span, {
    metric: metric.name,
    edge: ruler.show(from),
    before: ruler.show(one),
    change: changeOf(later),
    from: resultAfter(later, add(earlier(one), slope.points)),
    beyond: resultAfter(later, earlier(from)),
    all: resultAfter(later, multiply(slope.points, subtract(from, anchor))),
  });
}
