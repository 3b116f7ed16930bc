import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { absolute, add, compare, divide, type Fraction, fraction, multiply, subtract } from "../../../number/fraction.ts";
import { type Cycle, isMonthUnit, type MonthUnit, monthsIn, perCycle } from "../../../periods/cycle.ts";
import { cycleName, cycleNames } from "../../../periods/period.ts";
import { addsUp } from "../../monthly.ts";
import { quantity } from "../../quantity.ts";
import { type Ruled, ruledOf } from "../../ruled.ts";
import { periodTarget } from "../../ruler.ts";
import type { Check } from "../check.ts";
import { type MeasuredSlope, pointsAfter, slopesOf } from "./steps.ts";

/**
 * Against 20 a month, summed over a quarter, `per 5` is 5 a month or 5 in the
 * quarter: the text must say. Against 12 a year it is in the quarter, which is said.
 */
export const stepNeedsRate: Check = (scheme) =>
  ruledOf(scheme).flatMap((metric) => {
    const per = rateOf(metric);
    if (!per || monthsIn(per) === monthsIn(scheme.cycle)) return [];
    const bare = slopesOf(metric, scheme.cycle).filter(isBareStep);
    const found = bare.flatMap((measured) => differing(measured, per, scheme.cycle));
    return monthsIn(per) < monthsIn(scheme.cycle) ? found : found.slice(0, 1);
  });

/** What the target is per, where the measure adds up over the cycle. */
function rateOf({ target, measure }: Ruled): MonthUnit | undefined {
  const per = target?.per;
  return per && isMonthUnit(per) && measure && addsUp(measure) ? per : undefined;
}

/** A step in the measure's own unit that says neither `per month` nor `in the period`. */
function isBareStep({ slope, start, metric }: MeasuredSlope): boolean {
  const { per, inPeriod, mark } = slope.clause.step;
  return (
    start.reading === "measure" &&
    metric.reads?.kind !== "percent" &&
    slope.step.kind === "constant" &&
    per === undefined &&
    !inPeriod &&
    mark === undefined
  );
}

const QUARTER = fraction(1n, 4n);

/** Shown where the two readings part: at a quarter off the target, or at the one step in the period that is several of a year. */
function differing(measured: MeasuredSlope, per: MonthUnit, cycle: Cycle): readonly Diagnostic[] {
  const { slope, metric, from, step, ruler } = measured;
  const target = periodTarget(metric, cycle) ?? from;
  const isShorter = monthsIn(per) < monthsIn(cycle);
  const off = isShorter ? multiply(target, QUARTER) : step;
  const example = slope.side === "over" ? add(target, off) : subtract(target, off);
  const distance = absolute(subtract(example, from));
  const stepPerRate = perCycle(step, per, cycle);
  if (!stepPerRate || compare(stepPerRate, step) === 0) return [];
  const points = (width: Fraction) => quantity(pointsAfter(measured, divide(distance, width), slope.stepping ?? "pro-rata"), metric.gives);
  const slots = {
    metric: metric.name,
    example: ruler.show(example),
    target: ruler.show(target),
    step: ruler.show(step),
    per: cycleNames[per],
    cycle: cycleName(cycle),
    inPeriod: points(step),
    perRate: points(stepPerRate),
  };
  return [finding(isShorter ? "step-needs-rate" : "step-in-period", slope.clause.step.span, slots)];
}
