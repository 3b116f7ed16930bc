import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction } from "../../../number/fraction.ts";
import type { DraftCurve, DraftScheme } from "../../draft.ts";
import { type Ruled, ruledOf } from "../../ruled.ts";
import { rulerOf } from "../../ruler.ts";
import type { CurvePoint } from "../../types/rule.ts";
import type { Check, CheckContext } from "../check.ts";
import { readingDomain } from "./bands-coverage.ts";

/** The points of a curve go upward along its values, and what lies beyond its ends is said. */
export const curveEnds: Check = (scheme, context) =>
  ruledOf(scheme).flatMap((metric) => (metric.rule?.kind === "curve" ? ofCurve(metric.rule, metric, scheme, context) : []));

function ofCurve(curve: DraftCurve, metric: Ruled, { cycle }: DraftScheme, { sources }: CheckContext): readonly Diagnostic[] {
  const zero = curve.zeroUnder;
  const ruler = rulerOf([...curve.points.map(({ at }) => at), ...(zero ? [zero.value] : [])], metric, cycle);
  if (!ruler) return [finding("edges-not-comparable", curve.span, { metric: metric.name })];
  const stray = curve.points.find((point, index) => isOutOfOrder(point, curve.points[index - 1], ruler.numberOf));
  if (stray) return [finding("curve-order", stray.span, { metric: metric.name })];
  const [first, last] = [curve.points[0], curve.points.at(-1)];
  if (!first || !last || !metric.complete) return [];
  const domain = readingDomain(curve.reading, metric, sources);
  const [low, high] = [ruler.numberOf(first.at), ruler.numberOf(last.at)];
  const belowIsSaid =
    curve.under !== undefined ||
    (zero && compare(ruler.numberOf(zero.value), low) >= 0) ||
    (domain.low && compare(domain.low.value, low) >= 0);
  const aboveIsSaid = curve.over !== undefined || (domain.high && compare(domain.high.value, high) <= 0);
  const slots = (at: typeof low) => ({ metric: metric.name, edge: ruler.show(at) });
  // One word says both ends, so leaving it out is one mistake.
  if (!belowIsSaid && !aboveIsSaid)
    return [finding("curve-ends", curve.span, { metric: metric.name, low: ruler.show(low), high: ruler.show(high) })];
  return [
    ...(belowIsSaid ? [] : [finding("curve-below", first.span, slots(low))]),
    ...(aboveIsSaid ? [] : [finding("curve-above", last.span, slots(high))]),
  ];
}

function isOutOfOrder(point: CurvePoint, before: CurvePoint | undefined, numberOf: (at: CurvePoint["at"]) => Fraction): boolean {
  return before !== undefined && compare(numberOf(point.at), numberOf(before.at)) < 0;
}
