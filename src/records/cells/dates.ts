import { daysInMonth, monthName, parseDay } from "../../periods/calendar.ts";

const forms: readonly RegExp[] = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, // 2024-07-01, 2024/7/1, 2024.7.1
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]$/, // 2024年7月1日
  /^(\d{4})()(\d{2})(\d{2})$/, // 20240701
];

/** Midnight and other times of day that exports append. */
const timeOfDay = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/** The ISO date of a text with year, month and day in this order; undefined for another form or a day that does not exist. */
export function readDate(text: string): string | undefined {
  const iso = isoOf(text);
  return iso !== undefined && parseDay(iso) ? iso : undefined;
}

/** Whether a text is written as a date, of a day that exists or not. */
export function hasDateForm(text: string): boolean {
  return isoOf(text) !== undefined;
}

function isoOf(text: string): string | undefined {
  const day = text.replace(timeOfDay, "");
  const match = forms.map((form) => form.exec(day)).find((each) => each !== null);
  return match ? `${monthName(Number(match[1]), Number(match[3]))}-${(match[4] ?? "").padStart(2, "0")}` : undefined;
}

/** The date that Excel keeps under a number such as 45474, in the years 1954 to 2119; undefined where the number is none. */
export function dateOfSerial(text: string): string | undefined {
  const match = /^([2-7]\d{4})(?:\.\d+)?$/.exec(text);
  if (!match) return undefined;
  // 2 is 1900-01-01: Excel counts from 1 and knows a day that never was, 1900-02-29
  let days = Number(match[1]) - 2;
  let [year, month] = [1900, 1];
  while (days >= daysInMonth(year, month)) {
    days -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return `${monthName(year, month)}-${String(days + 1).padStart(2, "0")}`;
}
