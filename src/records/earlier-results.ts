import { finding } from "../diagnostics/catalogue.ts";
import { isEarlier } from "../periods/earlier.ts";
import { type Period, parsePeriod } from "../periods/period.ts";
import type { FactRow } from "../plan/inputs.ts";
import { periodColumn } from "../scheme/people-source.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { InPeriod } from "./outside-period.ts";

/**
 * Of results only those of earlier periods count. The period's own are what is
 * computed now; later ones, which stand there when an old period is computed
 * again, are told.
 */
export function earlierResults(rows: readonly FactRow[], source: SourceContract, period: Period): InPeriod {
  const column = periodColumn(source)?.name ?? "";
  const periodOf = (row: FactRow): Period | undefined => {
    const value = row.cells.get(column)?.value;
    return typeof value === "string" ? parsePeriod(value) : undefined;
  };
  const kept = rows.filter((row) => {
    const own = periodOf(row);
    return !own || isEarlier(own, period);
  });
  const later = rows.filter((row) => (periodOf(row)?.to ?? "") > period.to).toSorted((a, b) => earliestFirst(periodOf(a), periodOf(b)));
  const [first] = later;
  if (!first) return { rows: kept, outside: rows.length - kept.length, diagnostics: [] };
  const count = { en: later.length === 1 ? "1 row" : `${later.length} rows`, zh: `${later.length}行` };
  const slots = { source: source.label, rows: count, period: period.name, first: periodOf(first)?.name ?? "" };
  const diagnostics = [finding("later-results-ignored", { file: first.file, row: first.row }, slots)];
  return { rows: kept, outside: rows.length - kept.length, diagnostics };
}

function earliestFirst(a: Period | undefined, b: Period | undefined): number {
  return (a?.to ?? "").localeCompare(b?.to ?? "");
}
