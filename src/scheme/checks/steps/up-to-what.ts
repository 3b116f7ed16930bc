import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { absolute, add, compare, divide, equal, larger, multiply, negate, subtract } from "../../../number/fraction.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import type { Check } from "../check.ts";
import { type MeasuredSlope, resultAfter, slopesOf } from "./steps.ts";

/**
 * 2 points per deal up to 10: ten deals, or ten points. In Chinese the bound
 * stands before its step, or says 分; and where other steps begin at it, it is a place.
 */
export const upToWhat: Check = (scheme) =>
  scheme.surface === "en"
    ? ruledOf(scheme).flatMap((metric) => {
        const slopes = slopesOf(metric, scheme.cycle);
        return metric.rule?.kind === "anchor" ? slopes.flatMap((measured) => (isBare(measured, slopes) ? asked(measured) : [])) : [];
      })
    : [];

function isBare(measured: MeasuredSlope, slopes: readonly MeasuredSlope[]): boolean {
  const { clause, to, from } = measured.slope;
  const end = clause.end?.value;
  if (!to || !end || end.kind !== "figure" || end.mark || end.unit || end.per || end.of) return false;
  if (clause.further || clause.base || clause.side !== undefined) return false;
  const last = measured.ruler.numberOf(to);
  return !slopes.some((other) => other.slope.side === measured.slope.side && other.slope.from !== from && compare(other.from, last) >= 0);
}

/** At so many that both have been reached. */
function asked(measured: MeasuredSlope): readonly Diagnostic[] {
  const { slope, from, metric, step, ruler } = measured;
  if (!slope.to) return [];
  const last = ruler.numberOf(slope.to);
  const given = multiply(slope.points, divide(subtract(last, from), step));
  if (equal(absolute(given), last)) return [];
  const reached = add(from, multiply(step, divide(last, absolute(slope.points))));
  return [
    finding("up-to-what", slope.span, {
      metric: metric.name,
      last: ruler.show(last),
      limit: quantity(last, metric.gives),
      example: ruler.show(larger(last, reached)),
      count: resultAfter(measured, given),
      points: resultAfter(measured, slope.points.n < 0n ? negate(last) : last),
    }),
  ];
}
