import type { PeriodUnit } from "../ast/nodes/figure.ts";
import { type Fraction, fraction, multiply } from "../number/fraction.ts";

/** Units that are whole months. Days and weeks are not, so no rate converts to or from them exactly. */
export type MonthUnit = Exclude<PeriodUnit, "day" | "week">;

const months = { month: 1n, quarter: 3n, half: 6n, year: 12n } as const satisfies Record<MonthUnit, bigint>;

export function isMonthUnit(unit: PeriodUnit): unit is MonthUnit {
  return unit in months;
}

export function monthsIn(unit: MonthUnit): number {
  return Number(months[unit]);
}

/**
 * What `amount` per `per` comes to in one `cycle`: 20 per month is 60 in a
 * quarter, 12 per year is 3. Undefined where no whole number of months relates the two.
 */
export function perCycle(amount: Fraction, per: PeriodUnit, cycle: PeriodUnit): Fraction | undefined {
  if (per === cycle) return amount;
  if (!isMonthUnit(per) || !isMonthUnit(cycle)) return undefined;
  return multiply(amount, fraction(months[cycle], months[per]));
}
