import type { PeriodUnit } from "../ast/nodes/figure.ts";
import { daysInMonth, monthName, parseDay } from "./calendar.ts";
import { type MonthUnit, monthsIn } from "./cycle.ts";

/**
 * A period under appraisal: `2024-09`, `2024-Q3`, `2024-H1`, `2024`.
 * `from` and `to` are dates, both included; `months` are `2024-07`, in order.
 */
export type Period = {
  readonly name: string;
  readonly cycle: MonthUnit;
  readonly from: string;
  readonly to: string;
  readonly months: readonly string[];
};

const forms: readonly { readonly cycle: MonthUnit; readonly form: RegExp }[] = [
  { cycle: "month", form: /^(\d{4})-(0[1-9]|1[0-2])$/ },
  { cycle: "quarter", form: /^(\d{4})-Q([1-4])$/i },
  { cycle: "half", form: /^(\d{4})-H([12])$/i },
  { cycle: "year", form: /^(\d{4})$/ },
];

/** Reads the name of a period; undefined where it names none. */
export function parsePeriod(text: string): Period | undefined {
  for (const { cycle, form } of forms) {
    const match = form.exec(text.trim());
    if (match) return periodAt(cycle, Number(match[1]), Number(match[2] ?? "1"));
  }
  return undefined;
}

/** The period of a cycle that a date (`2024-07-15`) falls in; undefined for a text that is no date. */
export function periodOf(date: string, cycle: MonthUnit): Period | undefined {
  const day = parseDay(date);
  return day && periodAt(cycle, day.year, Math.ceil(day.month / monthsIn(cycle)));
}

/** The period that months make: `2024-07`, `2024-08`, `2024-09`. @throws RangeError where they make none. */
export function spanning(months: readonly string[]): Period {
  const [first] = months;
  const period = first === undefined ? undefined : cyclesOf(months.length).map((cycle) => periodOf(`${first}-01`, cycle))[0];
  if (!period || period.months.join() !== months.join()) throw new RangeError(`${months.join(", ")} are no period`);
  return period;
}

function cyclesOf(length: number): readonly MonthUnit[] {
  return (["month", "quarter", "half", "year"] as const).filter((cycle) => monthsIn(cycle) === length);
}

/** The period before this one, of the same cycle. */
export function previousPeriod(period: Period): Period {
  const first = parseDay(period.from);
  if (!first) throw new RangeError(`${period.from} is no date`);
  const index = Math.ceil(first.month / monthsIn(period.cycle));
  return index > 1 ? periodAt(period.cycle, first.year, index - 1) : periodAt(period.cycle, first.year - 1, 12 / monthsIn(period.cycle));
}

export function contains(period: Pick<Period, "from" | "to">, date: string): boolean {
  return period.from <= date && date <= period.to;
}

/**
 * Whether a period lies within another: `2024-07` in `2024-Q3`. A row of facts
 * that is about `2024-07` belongs to every period that holds it.
 */
export function within(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** @param index which one of the year, from 1 */
function periodAt(cycle: MonthUnit, year: number, index: number): Period {
  const length = monthsIn(cycle);
  const first = (index - 1) * length + 1;
  const last = first + length - 1;
  const months = Array.from({ length }, (_, offset) => monthName(year, first + offset));
  return {
    name: names[cycle](year, index),
    cycle,
    from: `${monthName(year, first)}-01`,
    to: `${monthName(year, last)}-${daysInMonth(year, last)}`,
    months,
  };
}

const names = {
  month: (year, index) => monthName(year, index),
  quarter: (year, index) => `${yearName(year)}-Q${index}`,
  half: (year, index) => `${yearName(year)}-H${index}`,
  year: (year) => yearName(year),
} as const satisfies Record<MonthUnit, (year: number, index: number) => string>;

function yearName(year: number): string {
  return String(year).padStart(4, "0");
}

/** How a cycle is called in either language. */
export const cycleNames = {
  day: { en: "day", zh: "日" },
  week: { en: "week", zh: "周" },
  month: { en: "month", zh: "月" },
  quarter: { en: "quarter", zh: "季度" },
  half: { en: "half-year", zh: "半年" },
  year: { en: "year", zh: "年" },
} as const satisfies Record<PeriodUnit, { readonly en: string; readonly zh: string }>;
