import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { absolute, add, type Fraction, multiply, ONE, subtract, ZERO } from "../../number/fraction.ts";
import { domainOf, isWhole } from "../domain.ts";
import { quantity } from "../quantity.ts";
import { ruledOf } from "../ruled.ts";
import type { Check } from "./check.ts";
import { type MeasuredSlope, slopesOf } from "./steps.ts";

/** 每次扣1分，3次以上每次扣2分: 3次以上 holds the third, so the third, only those after it, or all of them may cost 2. */
export const countFromEdge: Check = (scheme, { sources }) =>
  ruledOf(scheme).flatMap((metric) => {
    const { rule, measure } = metric;
    // What is written up to the edge has the edge itself: 3次以内不扣分，3次以上每次扣2分.
    if (rule?.kind !== "anchor" || rule.award || !measure || !isWhole(domainOf(measure, sources))) return [];
    const slopes = slopesOf(metric, scheme.cycle);
    const [later] = slopes.filter(({ slope }) => slope.clause.base?.inclusive);
    const before = slopes.find(({ slope }) => !slope.clause.base);
    return later ? [asked(later, before)] : [];
  });

function asked({ slope, from, metric, start, ruler }: MeasuredSlope, before: MeasuredSlope | undefined): Diagnostic {
  const earlier = before?.slope.points ?? ZERO;
  const one = subtract(from, ONE);
  const size = quantity(absolute(slope.points), metric.gives);
  const told = (points: Fraction) => quantity(add(start.points, points), metric.gives);
  return finding("count-from-edge", slope.span, {
    metric: metric.name,
    edge: ruler.show(from),
    before: ruler.show(one),
    change: slope.points.n < 0n ? { en: `-${size.en}`, zh: `扣${size.zh}` } : { en: `+${size.en}`, zh: `加${size.zh}` },
    from: told(add(multiply(earlier, one), slope.points)),
    beyond: told(multiply(earlier, from)),
    all: told(multiply(slope.points, from)),
  });
}
