import { finding } from "../../../diagnostics/catalogue.ts";
import { isMonthUnit, monthsIn } from "../../../periods/cycle.ts";
import { cycleName, cycleNames } from "../../../periods/period.ts";
import { addsUp, isMonthly } from "../../monthly.ts";
import type { Check } from "../check.ts";

/** `20 per month` is 60 in a quarter, which only what adds up over the quarter can be held against. */
export const rateForALevel: Check = ({ metrics, coefficients, cycle }) =>
  [...metrics, ...coefficients].flatMap(({ name, measure, target }) => {
    const per = target?.per;
    if (!per || !measure || !isMonthUnit(per) || monthsIn(per) === monthsIn(cycle)) return [];
    if (addsUp(measure) || isMonthly(measure)) return [];
    return [finding("rate-for-a-level", target.span, { metric: name, per: cycleNames[per], cycle: cycleName(cycle) })];
  });
