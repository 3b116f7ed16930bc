import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, negate } from "../../../number/fraction.ts";
import { domainOf } from "../../domain.ts";
import { isIn } from "../../intervals/interval.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import type { EdgeValue } from "../../types/rule.ts";
import type { SourceContract } from "../../types/source.ts";
import type { Check } from "../check.ts";
import { type MeasuredSlope, pointsAfter, slopesOf, stepsAway, stepsBelowZero } from "./steps.ts";

/** A slope that can take a metric under zero has a floor, or says it has none. Extras are meant to take off. */
export const belowZero: Check = (scheme, { sources }) =>
  ruledOf(scheme).flatMap((metric) => {
    if (metric.floor || metric.extra || !metric.complete) return [];
    const [first] = slopesOf(metric, scheme.cycle).flatMap((measured) => goesBelow(measured, sources));
    return first ? [first] : [];
  });

function goesBelow(measured: MeasuredSlope, sources: readonly SourceContract[]): readonly Diagnostic[] {
  const { slope, metric, start, ruler } = measured;
  const steps = stepsBelowZero(measured);
  // A fine of at most 200 is as far under nothing as it says.
  const isBounded = slope.limit && (start.points.n === 0n || compare(slope.limit, start.points) <= 0);
  if (!steps || isBounded) return [];
  const value = stepsAway(measured, steps);
  const domain =
    start.reading === "measure" && metric.measure ? domainOf(metric.measure, sources) : { low: { value: { n: 0n, d: 1n }, closed: true } };
  const nothing = slope.side === "under" ? start.zeroUnder : start.zeroOver;
  const beyond = (end: EdgeValue): number => compare(value, ruler.numberOf(end)) * (slope.side === "under" ? -1 : 1);
  const isCut = (slope.to && beyond(slope.to) > 0) || (nothing && beyond(nothing.value) >= (nothing.inclusive ? 0 : 1));
  const { low, high } = domain;
  if (isCut || !isIn(value, { ...(low ? { low } : {}), ...(high ? { high } : {}) })) return [];
  const slots = {
    metric: metric.name,
    step: quantity(negate(slope.points), metric.gives),
    example: ruler.show(value),
    points: quantity(pointsAfter(measured, steps, "full"), metric.gives),
  };
  return [finding("below-zero", slope.span, slots, {})];
}
