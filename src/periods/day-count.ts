import type { Fraction } from "../number/fraction.ts";
import { dayName, dayNumber, parseDay } from "./calendar.ts";

/** Dates on a line of numbers: days since this one. */
export const ORIGIN = "1970-01-01";

/** `2024-07-01` → 19905; undefined for what is no day. */
export function daysSinceOrigin(day: string): number | undefined {
  const [start, at] = [parseDay(ORIGIN), parseDay(day)];
  return start && at && dayNumber(at) - dayNumber(start);
}

/** Years come back with the same weekdays and leap years after four centuries. */
const DAYS_OF_FOUR_CENTURIES = 146_097;

/** The years that have four digits. */
const [FIRST, LAST] = [-719_162, 2_932_896];

/** 19905 → `2024-07-01`; a day as long as it lasts, and no day beyond the calendar's four digits. */
export function dayAt({ n, d }: Fraction): string {
  const days = Math.min(Math.max(Math.floor(Number(n) / Number(d)), FIRST), LAST);
  let year = 1 + Math.floor(((days - FIRST) * 400) / DAYS_OF_FOUR_CENTURIES);
  // The years so far are as long as years are on average, or a day longer or shorter.
  if (year <= 9999 && begins(year, 1) > days) year -= 1;
  else if (year < 9999 && begins(year + 1, 1) <= days) year += 1;
  let month = 12;
  while (begins(year, month) > days) month -= 1;
  return dayName(year, month, days - begins(year, month) + 1);
}

function begins(year: number, month: number): number {
  return dayNumber({ year, month, day: 1 }) + FIRST - 1;
}
