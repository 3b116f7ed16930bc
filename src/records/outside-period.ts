import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { contains, type Period, parsePeriod, within } from "../periods/period.ts";
import type { CellValue, FactRow } from "../plan/inputs.ts";
import { periodColumn } from "../scheme/people-source.ts";
import type { SourceContract } from "../scheme/types/source.ts";

/** The rows of a file that are about the period, and one finding that counts the others. */
export type InPeriod = { readonly rows: readonly FactRow[]; readonly outside: number; readonly diagnostics: readonly Diagnostic[] };

export function inPeriod(rows: readonly FactRow[], source: SourceContract, period: Period): InPeriod {
  const column = periodColumn(source)?.name;
  if (column === undefined) return { rows, outside: 0, diagnostics: [] };
  const known = new Map<CellValue | undefined, boolean>();
  const about = (row: FactRow): boolean => {
    const value = row.cells.get(column)?.value;
    const answer = known.get(value) ?? isAbout(value, period);
    known.set(value, answer);
    return answer;
  };
  const outside = rows.filter((row) => !about(row) && !(source.toDate && isBefore(row, source, period)));
  const [first] = outside;
  if (!first) return { rows: rows.filter(about), outside: 0, diagnostics: [] };
  const cell = first.cells.get(column);
  const place = { file: first.file, row: first.row, ...(cell ? { column: cell.header } : {}) };
  const slots = { count: String(outside.length), rows: String(rows.length), period: period.name, cell: cell?.text.trim() ?? "" };
  return { rows: rows.filter(about), outside: outside.length, diagnostics: [finding("outside-period", place, slots)] };
}

/** Whether a row is about a time before the period. */
export function isBefore(row: FactRow, source: SourceContract, period: Period): boolean {
  const value = row.cells.get(periodColumn(source)?.name ?? "")?.value;
  return typeof value === "string" && (parsePeriod(value)?.to ?? value) < period.from;
}

/**
 * Whether a row of this date or month is about the period: it lies within, or
 * it holds the period (a year's figure is of each quarter). A row whose month
 * could not be read may be about any.
 */
function isAbout(value: CellValue | undefined, period: Period): boolean {
  if (typeof value !== "string") return true;
  const own = parsePeriod(value);
  return own ? within(own, period) || within(period, own) : contains(period, value);
}
