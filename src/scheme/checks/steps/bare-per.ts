import type { Stepping } from "../../../ast/nodes/figure.ts";
import { finding } from "../../../diagnostics/catalogue.ts";
import { add, divide, equal, type Fraction, fraction, ONE } from "../../../number/fraction.ts";
import { domainOf, isWhole } from "../../domain.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import type { Check, CheckContext } from "../check.ts";
import { type MeasuredSlope, pointsAfter, slopesOf, stepsAway, stepsBelowZero } from "./steps.ts";

/** A bare `per` says how part of a step counts, or the scheme's `steps` does; where neither does, its three readings are shown. */
export const barePer: Check = (scheme, context) => {
  if (scheme.stepping || !scheme.headWhole) return [];
  const slopes = ruledOf(scheme).flatMap((metric) => slopesOf(metric, scheme.cycle));
  return slopes.flatMap((measured) => {
    const inOnes = comesInOnes(measured, context);
    if (measured.slope.stepping || (inOnes && onlyWholeSteps(measured, context))) return [];
    const steps = exampleSteps(measured, inOnes);
    const points = (stepping: Stepping) => quantity(pointsAfter(measured, steps, stepping), measured.metric.gives);
    const slots = {
      metric: measured.metric.name,
      example: measured.ruler.show(stepsAway(measured, steps)),
      proRata: points("pro-rata"),
      full: points("full"),
      started: points("started"),
    };
    return [finding("bare-per", measured.slope.span, slots)];
  });
};

const HALF = fraction(1n, 2n);
const THREE = fraction(3n);

/** Three and a half steps away, or three and one of what comes in ones; half a step where three would already be under zero. */
function exampleSteps(measured: MeasuredSlope, inOnes: boolean): Fraction {
  const { step } = measured;
  const part = inOnes && step.d === 1n && step.n > 1n ? divide(ONE, step) : HALF;
  const most = stepsBelowZero(measured);
  return most && most.n <= 4n ? part : add(THREE, part);
}

/** One by one, of what only comes in ones: there are no parts of a step to ask about. */
function onlyWholeSteps({ metric, from, step, slope }: MeasuredSlope, { sources }: CheckContext): boolean {
  const beginsWhole =
    slope.from.kind === "target" && metric.target?.kind === "expression" ? isWhole(domainOf(metric.target.of, sources)) : from.d === 1n;
  return beginsWhole && slope.step.kind === "constant" && equal(step, ONE);
}

/** Whether the rule reads a count. */
function comesInOnes({ metric, start }: MeasuredSlope, { sources }: CheckContext): boolean {
  return start.reading === "measure" && metric.measure !== undefined && isWhole(domainOf(metric.measure, sources));
}
