import type { PeriodUnit } from "../ast/nodes/figure.ts";
import { daysInMonth, monthName, parseDay } from "./calendar.ts";
import { type Cycle, isMonthUnit, type MonthUnit, monthsIn, type ProjectCycle, projectCycle, projectDays } from "./cycle.ts";

/**
 * A period under appraisal: `2024-09`, `2024-Q3`, `2024-H1`, `2024`, or a
 * project's days, `2024-03-01--2024-08-31`.
 * `from` and `to` are dates, both included; `months` are `2024-07`, in order.
 */
export type Period = {
  readonly name: string;
  readonly cycle: Cycle;
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
  const name = text.trim();
  for (const { cycle, form } of forms) {
    const match = form.exec(name);
    if (match) return periodAt(cycle, Number(match[1]), Number(match[2] ?? "1"));
  }
  const [from = "", to = "", ...more] = name.split("--");
  return more.length === 0 && parseDay(from) && parseDay(to) && from <= to ? projectPeriod(projectCycle(from, to)) : undefined;
}

/** The period of a cycle that a date (`2024-07-15`) falls in; undefined for a text that is no date, or a day outside a project. */
export function periodOf(date: string, cycle: Cycle): Period | undefined {
  const day = parseDay(date);
  if (!day) return undefined;
  if (isMonthUnit(cycle)) return periodAt(cycle, day.year, Math.ceil(day.month / monthsIn(cycle)));
  const project = projectPeriod(cycle);
  return contains(project, date) ? project : undefined;
}

/** A project has one period. */
export function projectPeriod(cycle: ProjectCycle): Period {
  const { from } = projectDays(cycle);
  const months = Array.from({ length: monthsIn(cycle) }, (_, offset) => {
    const index = from.month - 1 + offset;
    return monthName(from.year + Math.floor(index / 12), (index % 12) + 1);
  });
  const [first = "", last = ""] = cycle.split("--");
  return { name: cycle, cycle, from: first, to: last, months };
}

/** The period before this one, of the same cycle. @throws RangeError for a project, which has none. */
export function previousPeriod({ from, cycle }: Period): Period {
  const first = parseDay(from);
  if (!first || !isMonthUnit(cycle)) throw new RangeError(`no period is before the one of ${cycle} from ${from}`);
  const index = Math.ceil(first.month / monthsIn(cycle));
  return index > 1 ? periodAt(cycle, first.year, index - 1) : periodAt(cycle, first.year - 1, 12 / monthsIn(cycle));
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

/** What a cycle is called in either language. */
export function cycleName(cycle: PeriodUnit | Cycle): Name {
  return cycle === "day" || cycle === "week" || isMonthUnit(cycle) ? cycleNames[cycle] : { en: "project", zh: "项目" };
}

type Name = { readonly en: string; readonly zh: string };

export const cycleNames = {
  day: { en: "day", zh: "日" },
  week: { en: "week", zh: "周" },
  month: { en: "month", zh: "月" },
  quarter: { en: "quarter", zh: "季度" },
  half: { en: "half-year", zh: "半年" },
  year: { en: "year", zh: "年" },
} as const satisfies Record<PeriodUnit, Name>;
