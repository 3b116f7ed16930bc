import type { MonthUnit } from "./cycle.ts";
import { type Period, periodOf, previousPeriod } from "./period.ts";

/**
 * The periods of a cycle before this one, the latest first. Of another cycle
 * than its own these are the ones that had ended by the end of this period:
 * four quarters of a year, or the years before a quarter.
 */
export function earlierPeriods(period: Period, cycle: MonthUnit, count: number): readonly Period[] {
  const periods: Period[] = [];
  let each = cycle === period.cycle ? previousPeriod(period) : lastEnded(period, cycle);
  for (; periods.length < count; each = previousPeriod(each)) periods.push(each);
  return periods;
}

/** Whether results of `earlier` may count for `period`: it had ended by then, and is not the same. */
export function isEarlier(earlier: Period, period: Period): boolean {
  return earlier.to <= period.to && earlier.name !== period.name;
}

function lastEnded({ to }: Period, cycle: MonthUnit): Period {
  const around = periodOf(to, cycle);
  if (!around) throw new RangeError(`${to} is no date`);
  return around.to <= to ? around : previousPeriod(around);
}
