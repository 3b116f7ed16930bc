import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, multiply, ONE, subtract } from "../../../number/fraction.ts";
import { ruledOf } from "../../ruled.ts";
import type { Check } from "../check.ts";
import { changeOf, type MeasuredSlope, resultAfter, slopesOf } from "./steps.ts";

/** 每次扣1分，超过3次：每次扣2分: those beyond three may cost 2, or, once there are more, all of them. */
export const allOrBeyond: Check = (scheme) =>
  ruledOf(scheme).flatMap((metric) => {
    const slopes = slopesOf(metric, scheme.cycle);
    return slopes.flatMap((measured, index) => (measured.slope.clause.apart ? [asked(measured, slopes[index - 1])] : []));
  });

/** Shown two beyond the edge. */
function asked(measured: MeasuredSlope, before: MeasuredSlope | undefined): Diagnostic {
  const { slope, from, metric, ruler, step } = measured;
  const two = add(ONE, ONE);
  const count = add(from, multiply(step, two));
  const earlier = before ? multiply(before.slope.points, subtract(from, before.from)) : subtract(ONE, ONE);
  return finding("all-or-beyond", slope.span, {
    metric: metric.name,
    edge: ruler.show(from),
    example: ruler.show(count),
    change: changeOf(measured),
    beyond: resultAfter(measured, add(earlier, multiply(slope.points, two))),
    all: resultAfter(measured, multiply(slope.points, count)),
  });
}
