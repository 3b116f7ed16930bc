import type { ClauseOf } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { toText } from "../../number/decimal.ts";
import { add, divide, equal, type Fraction, fraction, ONE, ZERO } from "../../number/fraction.ts";
import { dayAfter, parseDay } from "../../periods/calendar.ts";
import { isMonthUnit, monthsIn } from "../../periods/cycle.ts";
import { cycleNames } from "../../periods/period.ts";
import type { Span } from "../../text/source.ts";
import type { Reading } from "../report.ts";
import type { MonthShare } from "../types/targets.ts";
import { PERCENT } from "../units/unit.ts";
import { valueIn } from "../units/value-in.ts";

/** Ten years: what is longer is a slip of a digit. */
const MOST_MONTHS = 120;

/** The months from one day to another, as `2024-07`; undefined where they are not whole, or there is no end. */
export function wholeMonths(clause: ClauseOf<"effective"> | undefined, at: Span, { report }: Reading): readonly string[] | undefined {
  const [from, to] = [clause?.from.iso, clause?.to?.iso];
  const [first, end] = [from && parseDay(from), to && parseDay(to) && parseDay(dayAfter(to))];
  const count = first && end ? (end.year - first.year) * 12 + end.month - first.month : 0;
  if (!first || !end || first.day !== 1 || end.day !== 1 || count <= 0 || count > MOST_MONTHS) {
    report(finding("targets-dates", clause?.span ?? at, {}));
    return undefined;
  }
  return Array.from({ length: count }, (_, index) => {
    const month = first.month - 1 + index;
    return `${first.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/** Each month's part: the season's in equal parts, or all months alike. */
export function monthShares(months: readonly string[], clause: ClauseOf<"seasons"> | undefined, reading: Reading): readonly MonthShare[] {
  const even = months.map((month) => ({ month, share: fraction(1, months.length) }));
  const shares = clause && seasonShares(clause, months.length, reading);
  if (!clause || !shares || !isMonthUnit(clause.per)) return even;
  const length = monthsIn(clause.per);
  return months.map((month, index) => ({ month, share: divide(shares[Math.floor(index / length)] ?? ZERO, fraction(length)) }));
}

function seasonShares({ per, shares, span }: ClauseOf<"seasons">, months: number, reading: Reading): readonly Fraction[] | undefined {
  const read = shares.map((share) => valueIn(share, PERCENT, reading)).filter((share) => share !== undefined);
  if (read.length < shares.length) return undefined;
  const length = isMonthUnit(per) ? monthsIn(per) : undefined;
  if (!length || read.length * length !== months) {
    reading.report(finding("seasons-count", span, { count: String(read.length), season: cycleNames[per], months: String(months) }));
    return undefined;
  }
  const sum = read.reduce(add, ZERO);
  if (equal(sum, ONE)) return read;
  const written = shares.map(({ value }) => `${toText(value)}%`).join(" + ");
  reading.report(finding("seasons-sum", span, { shares: written, sum: `${toText(divide(sum, fraction(1, 100)))}%` }));
  return undefined;
}
