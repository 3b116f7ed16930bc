import { type Day, dayNumber, daysInMonth, parseDay } from "../../periods/calendar.ts";

export type ElapsedUnit = "day" | "month" | "year";

/** Whole days, months or years completed from one date to another; negative the other way round. Undefined where one is no date. */
export function elapsed(from: string, to: string, unit: ElapsedUnit): number | undefined {
  const [start, end] = [parseDay(from), parseDay(to)];
  if (!start || !end) return undefined;
  if (unit === "day") return dayNumber(end) - dayNumber(start);
  const months = dayNumber(start) <= dayNumber(end) ? completedMonths(start, end) : -completedMonths(end, start);
  return unit === "month" ? months : Math.trunc(months / 12);
}

/** A month is complete on the same day of the next one, or on its last where it has no such day. */
function completedMonths(start: Day, end: Day): number {
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const due = Math.min(start.day, daysInMonth(end.year, end.month));
  return end.day < due ? months - 1 : months;
}
