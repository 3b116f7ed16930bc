/** A date as people write it, from where to where in the text, and as the language has it; without a year first, only where it is sure. */
export type WrittenDate = { readonly start: number; readonly end: number; readonly iso: string; readonly certain: boolean };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = `(?<month>(?:${months.join("|")})[a-z]*)\\.?`;
const year = "(?<year>\\d{4})";

/** January 1, 2024 · 1st Jan 2024 · 12/31/2024, 31.12.2024 · 2024/1/31, 2024.1.31 */
const forms = [
  new RegExp(`${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, "giu"),
  new RegExp(`(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? ${year}`, "giu"),
  new RegExp(`(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.]${year}`, "gu"),
];

/** The date that holds or begins at a place. */
export function dateAt(text: string, at: number): WrittenDate | undefined {
  const from = Math.max(0, text.lastIndexOf("\n", at - 1));
  const line = text.slice(from, lineEnd(text, at));
  const found = forms.flatMap((form) => [...line.matchAll(form)].map((match) => dateOf(match, from)));
  return found.find(({ start, end }) => start <= at && at < end);
}

function dateOf({ 0: written, index, groups = {} }: RegExpExecArray, from: number): WrittenDate {
  const { first = "", second = "", year: written4 = "" } = groups;
  // 31/12 can only begin with the day; 01/02 begins with the month in one country and with the day in the next.
  const isDayFirst = Number(first) > 12;
  const monthNumber = groups.month ? months.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1 : Number(isDayFirst ? second : first);
  const day = groups.day ?? (isDayFirst ? first : second);
  const iso = [written4, String(monthNumber).padStart(2, "0"), day.padStart(2, "0")].join("-");
  const certain = groups.month !== undefined || isDayFirst || Number(second) > 12 || first === second;
  return { start: from + index, end: from + index + written.length, iso, certain };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
