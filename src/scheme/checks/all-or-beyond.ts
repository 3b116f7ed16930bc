import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { absolute, add, type Fraction, multiply, ONE, subtract } from "../../number/fraction.ts";
import { quantity } from "../quantity.ts";
import { ruledOf } from "../ruled.ts";
import type { Check } from "./check.ts";
import { type MeasuredSlope, slopesOf } from "./steps.ts";

/** 每次扣1分，超过3次：每次扣2分: those beyond three may cost 2, or, once there are more, all of them. */
export const allOrBeyond: Check = (scheme) =>
  ruledOf(scheme).flatMap((metric) => {
    const slopes = slopesOf(metric, scheme.cycle);
    return slopes.flatMap((measured, index) => (measured.slope.clause.apart ? [asked(measured, slopes[index - 1])] : []));
  });

/** Shown two beyond the edge. */
function asked({ slope, from, metric, start, ruler, step }: MeasuredSlope, before: MeasuredSlope | undefined): Diagnostic {
  const two = add(ONE, ONE);
  const count = add(from, multiply(step, two));
  const size = quantity(absolute(slope.points), metric.gives);
  const told = (points: Fraction) => quantity(add(start.points, points), metric.gives);
  const earlier = before ? multiply(before.slope.points, subtract(from, before.from)) : subtract(ONE, ONE);
  return finding("all-or-beyond", slope.span, {
    metric: metric.name,
    edge: ruler.show(from),
    example: ruler.show(count),
    change: slope.points.n < 0n ? { en: `-${size.en}`, zh: `扣${size.zh}` } : { en: `+${size.en}`, zh: `加${size.zh}` },
    beyond: told(add(earlier, multiply(slope.points, two))),
    all: told(multiply(slope.points, count)),
  });
}
