import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import {
  absolute,
  add,
  compare,
  divide,
  type Fraction,
  larger,
  multiply,
  negate,
  smaller,
  subtract,
  ZERO,
} from "../../../number/fraction.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import type { Check } from "../check.ts";
import { changeOf, type MeasuredSlope, resultAfter, slopesOf } from "./steps.ts";

/** -1 for each further up to 10: up to the tenth, ten more of them, or at most ten points. */
export const furtherUpTo: Check = (scheme) =>
  ruledOf(scheme).flatMap((metric) => {
    const slopes = slopesOf(metric, scheme.cycle);
    return slopes.flatMap((measured, at): readonly Diagnostic[] => {
      const { clause, to } = measured.slope;
      const bare = clause.further && !clause.base && clause.end?.value.kind === "figure" && clause.end.value.mark === undefined;
      return bare && to ? [asked(measured, slopes[at - 1], measured.ruler.numberOf(to))] : [];
    });
  });

/** At so many more, where all three differ unless a step is one point. */
function asked(measured: MeasuredSlope, before: MeasuredSlope | undefined, limit: Fraction): Diagnostic {
  const { slope, from, metric, step, ruler } = measured;
  const earlier = before ? pointsTo(before, from) : ZERO;
  const most = smaller(absolute(multiply(slope.points, divide(limit, step))), limit);
  const told = (points: Fraction) => resultAfter(measured, add(earlier, points));
  const given = (distance: Fraction): Fraction => multiply(slope.points, divide(distance, step));
  const points = quantity(limit, metric.gives);
  const takesOff = slope.points.n < 0n;
  const verb = takesOff ? "扣" : "加";
  return finding("further-up-to", slope.span, {
    metric: metric.name,
    before: ruler.show(from),
    limit: ruler.show(limit),
    example: ruler.show(add(from, limit)),
    step: ruler.show(step),
    change: changeOf(measured),
    bound: { en: `at most ${points.en}`, zh: `最多${verb}${points.zh}` },
    last: told(given(larger(subtract(limit, from), ZERO))),
    more: told(given(limit)),
    most: told(takesOff ? negate(most) : most),
  });
}

/** What the steps before come to where these begin. */
function pointsTo({ slope, from, step }: MeasuredSlope, end: Fraction): Fraction {
  return compare(end, from) > 0 ? multiply(slope.points, divide(subtract(end, from), step)) : ZERO;
}
