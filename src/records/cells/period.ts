import type { PeriodUnit } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { isMonthUnit } from "../../periods/cycle.ts";
import { parsePeriod, periodOf } from "../../periods/period.ts";
import type { ColumnType } from "../../scheme/types/source.ts";
import { foldTrimmed } from "../../text/fold.ts";
import { typeWords } from "../type-words.ts";
import { dateOfSerial, readDate } from "./dates.ts";
import type { CellReader, Reading } from "./reading.ts";

/** How each period is written in data, and its name made from the parts: `2024年7月` is `2024-07`. */
const forms: Readonly<Record<PeriodUnit, readonly { readonly form: RegExp; readonly name: (year: string, part: string) => string }[]>> = {
  day: [],
  week: [],
  month: [
    { form: /^(\d{4})[-/](\d{1,2})$/, name: month },
    { form: /^(\d{4})年(\d{1,2})月份?$/, name: month },
    { form: /^(\d{4})(\d{2})$/, name: month },
  ],
  quarter: [
    { form: /^(\d{4})年?[-/]?Q([1-4])(?:季度)?$/i, name: (year, quarter) => `${year}-Q${quarter}` },
    { form: /^(\d{4})年?第?([1-4一二三四])季度?$/, name: (year, quarter) => `${year}-Q${quarterNumbers[quarter] ?? quarter}` },
  ],
  half: [
    { form: /^(\d{4})年?[-/]?H([12])$/i, name: (year, half) => `${year}-H${half}` },
    { form: /^(\d{4})年?([上下])半年$/, name: (year, half) => `${year}-H${half === "上" ? 1 : 2}` },
  ],
  year: [{ form: /^(\d{4})(?:年度?)?$/, name: (year) => year }],
};

const quarterNumbers: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

const examples: Readonly<Record<PeriodUnit, string>> = {
  day: "2024-07-01",
  week: "2024-07-01",
  month: "2024-07",
  quarter: "2024-Q3",
  half: "2024-H2",
  year: "2024",
};

function month(year: string, part: string): string {
  return `${year}-${part.padStart(2, "0")}`;
}

/** Periods of one unit, or of any, by name (`2024-07`, `2024-Q3`); of one unit a date stands for the period it is in, as Excel makes dates of months. */
export function periodReader(type: Extract<ColumnType, { readonly kind: "period" }>): CellReader {
  const { unit, orOther } = type;
  const words = typeWords(type);
  return (text): Reading => {
    const written = foldTrimmed(text);
    const name = orOther ? nameOfAny(written) : nameOf(written, unit);
    if (name !== undefined) return { value: name };
    const slots = { cell: { cell: text }, type: words };
    const date = dateOfSerial(written);
    if (date !== undefined) return { finding: finding("cell-date-serial", undefined, { ...slots, date: { cell: date }, also: "" }) };
    return { finding: finding("cell-not-period", undefined, { ...slots, example: examples[unit], also: "" }) };
  };
}

/** A period of any length has to be named: a date would be of several. */
function nameOfAny(written: string): string | undefined {
  return (["year", "half", "quarter", "month"] as const).map((unit) => named(written, unit)).find((name) => name !== undefined);
}

function nameOf(written: string, unit: PeriodUnit): string | undefined {
  const name = named(written, unit);
  if (name !== undefined) return name;
  const date = readDate(written);
  return date === undefined || !isMonthUnit(unit) ? date : periodOf(date, unit)?.name;
}

function named(written: string, unit: PeriodUnit): string | undefined {
  for (const { form, name } of forms[unit]) {
    const match = form.exec(written);
    const period = match && parsePeriod(name(match[1] ?? "", match[2] ?? ""));
    if (period) return period.name;
  }
  return undefined;
}
