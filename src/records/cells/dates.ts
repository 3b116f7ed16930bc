import { monthName, parseDay } from "../../periods/calendar.ts";

const forms: readonly RegExp[] = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, // 2024-07-01, 2024/7/1, 2024.7.1
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]$/, // 2024年7月1日
  /^(\d{4})()(\d{2})(\d{2})$/, // 20240701
];

/** Midnight and other times of day that exports append. */
const timeOfDay = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/** The ISO date of a text with year, month and day in this order; undefined for another form or a day that does not exist. */
export function readDate(text: string): string | undefined {
  const day = text.replace(timeOfDay, "");
  for (const form of forms) {
    const match = form.exec(day);
    if (!match) continue;
    const iso = `${monthName(Number(match[1]), Number(match[3]))}-${(match[4] ?? "").padStart(2, "0")}`;
    return parseDay(iso) ? iso : undefined;
  }
  return undefined;
}

const DAY = 86_400_000;
/** Excel counts days from here; serials of five digits are the years 1954 to 2119. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The date that Excel keeps under a number such as 45474; undefined where the number is none. */
export function dateOfSerial(text: string): string | undefined {
  const match = /^([2-7]\d{4})(?:\.\d+)?$/.exec(text);
  return match ? new Date(EPOCH + Number(match[1]) * DAY).toISOString().slice(0, 10) : undefined;
}
