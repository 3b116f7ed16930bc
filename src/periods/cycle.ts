import type { PeriodUnit } from "../ast/nodes/figure.ts";
import { type Fraction, fraction, multiply } from "../number/fraction.ts";
import { type Day, daysInMonth, parseDay } from "./calendar.ts";

/** Units that are whole months. Days and weeks are not, so no rate converts to or from them exactly. */
export type MonthUnit = Exclude<PeriodUnit, "day" | "week">;

/** A project's days, both included, as ISO 8601 writes them: `2024-03-01--2024-08-31`. */
export type ProjectCycle = `${string}--${string}`;

/** How often a scheme is settled: over and over, or once for a project. */
export type Cycle = MonthUnit | ProjectCycle;

const months = { month: 1n, quarter: 3n, half: 6n, year: 12n } as const satisfies Record<MonthUnit, bigint>;

export function isMonthUnit(cycle: PeriodUnit | Cycle): cycle is MonthUnit {
  return Object.hasOwn(months, cycle);
}

/** @param from @param to dates, `2024-03-01` */
export function projectCycle(from: string, to: string): ProjectCycle {
  return `${from}--${to}`;
}

/** The first and the last day of a project. @throws RangeError where its name holds none. */
export function projectDays(cycle: ProjectCycle): { readonly from: Day; readonly to: Day } {
  const [from, to] = cycle.split("--").map(parseDay);
  if (!from || !to) throw new RangeError(`${cycle} names no days`);
  return { from, to };
}

/** Calendar months of the cycle, those of a project that it only partly fills too. */
export function monthsIn(cycle: Cycle): number {
  if (isMonthUnit(cycle)) return Number(months[cycle]);
  const { from, to } = projectDays(cycle);
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

/** Whether the cycle begins and ends with a month: only then does an amount per month come to one for it. */
export function isWholeMonths(cycle: Cycle): boolean {
  if (isMonthUnit(cycle)) return true;
  const { from, to } = projectDays(cycle);
  return from.day === 1 && to.day === daysInMonth(to.year, to.month);
}

/**
 * What `amount` per `per` comes to in one `cycle`: 20 per month is 60 in a
 * quarter, 12 per year is 3. Undefined where no whole number of months relates the two.
 */
export function perCycle(amount: Fraction, per: PeriodUnit | Cycle, cycle: PeriodUnit | Cycle): Fraction | undefined {
  if (per === cycle) return amount;
  const inMonths = isCycle(per) && isCycle(cycle) && isWholeMonths(per) && isWholeMonths(cycle);
  return inMonths ? multiply(amount, fraction(monthsIn(cycle), monthsIn(per))) : undefined;
}

/** Days and weeks settle nothing. */
export function isCycle(unit: PeriodUnit | Cycle): unit is Cycle {
  return unit !== "day" && unit !== "week";
}
