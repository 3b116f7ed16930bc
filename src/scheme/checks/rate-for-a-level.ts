import { finding } from "../../diagnostics/catalogue.ts";
import { isMonthUnit, monthsIn } from "../../periods/cycle.ts";
import { cycleNames } from "../../periods/period.ts";
import { isMonthly } from "../monthly.ts";
import type { Expression } from "../types.ts";
import type { Check } from "./check.ts";

/** `20 per month` is 60 in a quarter, which only what adds up over the quarter can be held against. */
export const rateForALevel: Check = ({ metrics, coefficients, cycle }) =>
  [...metrics, ...coefficients].flatMap(({ name, measure, target }) => {
    const per = target?.per;
    if (!per || !measure || !isMonthUnit(per) || monthsIn(per) === monthsIn(cycle)) return [];
    if (addsUp(measure) || isMonthly(measure)) return [];
    return [finding("rate-for-a-level", target.span, { metric: name, per: cycleNames[per], cycle: cycleNames[cycle] })];
  });

/** Whether a measure grows with the length of the period: a sum or a count, or in proportion to one. */
function addsUp(measure: Expression): boolean {
  switch (measure.kind) {
    case "aggregate":
      return measure.fn === "sum" || measure.fn === "count";
    case "negate":
    case "absolute":
    case "floor":
    case "ceil":
    case "round":
      return addsUp(measure.of);
    case "minimum":
    case "maximum":
      return measure.of.some(addsUp);
    case "arithmetic":
      // A ratio of two sums is a plain ratio again.
      if (measure.op === "/") return addsUp(measure.left) && !addsUp(measure.right);
      return addsUp(measure.left) || addsUp(measure.right);
    case "if":
      return addsUp(measure.then) || addsUp(measure.otherwise);
    default:
      return false;
  }
}
