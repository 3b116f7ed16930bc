import { finding } from "../../diagnostics/catalogue.ts";
import { equal, type Fraction, fraction, ONE } from "../../number/fraction.ts";
import { domainOf, isWhole } from "../domain.ts";
import { quantity } from "../quantity.ts";
import { POINTS } from "../units/unit.ts";
import type { Check, CheckContext } from "./check.ts";
import { type MeasuredSlope, pointsAfter, slopesOf, stepsAway, stepsBelowZero } from "./steps.ts";

/** A bare `per` says how part of a step counts, or the scheme's `steps` does; where neither does, its three readings are shown. */
export const barePer: Check = (scheme, context) =>
  scheme.stepping
    ? []
    : scheme.metrics
        .flatMap((metric) => slopesOf(metric, scheme.cycle))
        .filter((measured) => measured.slope.stepping === undefined && !onlyWholeSteps(measured, context))
        .map((measured) => {
          const steps = exampleSteps(measured);
          const at = (stepping: "pro-rata" | "full" | "started") => quantity(pointsAfter(measured, steps, stepping), POINTS);
          const slots = {
            metric: measured.metric.name,
            example: measured.ruler.show(stepsAway(measured, steps)),
            proRata: at("pro-rata"),
            full: at("full"),
            started: at("started"),
          };
          return finding("bare-per", measured.slope.span, slots);
        });

const HALF = fraction(1n, 2n);
const THREE_AND_A_HALF = fraction(7n, 2n);

/** Three and a half steps away; half a step where that would already be under zero. */
function exampleSteps(measured: MeasuredSlope): Fraction {
  const most = stepsBelowZero(measured);
  return most && most.n <= 4n ? HALF : THREE_AND_A_HALF;
}

/** One by one, of what only comes in ones: there are no parts of a step to ask about. */
function onlyWholeSteps({ metric, rule, from, step, slope }: MeasuredSlope, { sources }: CheckContext): boolean {
  if (rule.reading !== "measure" || !metric.measure || !isWhole(domainOf(metric.measure, sources))) return false;
  const beginsWhole =
    slope.from.kind === "target" && metric.target?.kind === "expression" ? isWhole(domainOf(metric.target.of, sources)) : from.d === 1n;
  return beginsWhole && slope.step.kind === "constant" && equal(step, ONE);
}
