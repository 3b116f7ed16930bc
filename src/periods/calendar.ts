/** A day of the proleptic Gregorian calendar; month and day count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Reads `2024-07-01`; undefined for another form, or a day that is not in the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

/** `2024-06-30` → `2024-07-01`. @throws RangeError for what is no day. */
export function dayAfter(text: string): string {
  const { year, month, day } = dayOf(text);
  if (day < daysInMonth(year, month)) return dayName(year, month, day + 1);
  return month < 12 ? dayName(year, month + 1, 1) : dayName(year + 1, 1, 1);
}

/** `2024-07-01` → `2024-06-30`. @throws RangeError for what is no day. */
export function dayBefore(text: string): string {
  const { year, month, day } = dayOf(text);
  if (day > 1) return dayName(year, month, day - 1);
  return month > 1 ? dayName(year, month - 1, daysInMonth(year, month - 1)) : dayName(year - 1, 12, 31);
}

/** Days from one to another, both counted; none where the second is before the first. @throws RangeError for what is no day. */
export function daysBetween(from: string, to: string): number {
  return Math.max(dayNumber(dayOf(to)) - dayNumber(dayOf(from)) + 1, 0);
}

/** The earliest of some days, named as `2024-07-01`. @throws RangeError for none. */
export function firstOf(...days: readonly string[]): string {
  const [first] = days.toSorted();
  if (first === undefined) throw new RangeError("of no days none is the first");
  return first;
}

/** The latest of some days. @throws RangeError for none. */
export function lastOf(...days: readonly string[]): string {
  const last = days.toSorted().at(-1);
  if (last === undefined) throw new RangeError("of no days none is the last");
  return last;
}

/** Days since a fixed day, leap years counted. */
export function dayNumber({ year, month, day }: Day): number {
  const years = year - 1;
  const before = Array.from({ length: month - 1 }, (_, index) => daysInMonth(year, index + 1)).reduce((a, b) => a + b, 0);
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + before + day;
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new RangeError(`${text} is no day`);
  return day;
}

export function dayName(year: number, month: number, day: number): string {
  return `${monthName(year, month)}-${String(day).padStart(2, "0")}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `2024-07` */
export function monthName(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
