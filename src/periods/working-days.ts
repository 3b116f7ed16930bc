import announced from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { dayAfter, dayNumber, parseDay } from "./calendar.ts";

/** Days off and days worked instead, by day, as the State Council announces them for each year. */
const off: Readonly<Record<string, string>> = announced.holidays;
const workedInstead: Readonly<Record<string, string>> = announced.workdays;

/** A year is announced once it has its National Day. */
export function isAnnounced(year: string): boolean {
  return Object.hasOwn(off, `${year}-10-01`);
}

/** The first year between two days, both included, of which holidays are not known; undefined where all are. */
export function unannouncedYear(from: string, to: string): string | undefined {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const name = String(year).padStart(4, "0");
    if (!isAnnounced(name)) return name;
  }
  return undefined;
}

/**
 * Days worked from one day to another, both counted: Monday to Friday without public holidays of
 * mainland China, and the weekend days worked in exchange. Of announced years.
 * @throws RangeError for what is no day
 */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = from; day <= to; day = dayAfter(day)) if (isWorked(day)) count += 1;
  return count;
}

function isWorked(name: string): boolean {
  if (Object.hasOwn(workedInstead, name)) return true;
  if (Object.hasOwn(off, name)) return false;
  const day = parseDay(name);
  if (!day) throw new RangeError(`${name} is no day`);
  // The first day of the calendar was a Monday.
  return (dayNumber(day) - 1) % 7 < 5;
}
