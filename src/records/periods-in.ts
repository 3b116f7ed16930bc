import type { CellPlace } from "../diagnostics/diagnostic.ts";
import { periodColumn } from "../scheme/people-source.ts";
import type { SourceRows } from "./read-sources.ts";

/** A period or a date that rows are about (`2024-07`, `2024-07-15`), how many, and the first of them. */
export type PeriodHeld = { readonly name: string; readonly rows: number; readonly first?: CellPlace };

/** The periods and dates that the facts are about, sorted. */
export function periodsIn(sources: readonly SourceRows[]): readonly PeriodHeld[] {
  const held = new Map<string, PeriodHeld>();
  for (const { source, files } of sources) {
    const column = periodColumn(source)?.name;
    // Earlier results are no facts of a period that could be computed.
    if (column === undefined || source.results) continue;
    for (const row of files.flatMap(({ rows }) => rows)) {
      const cell = row.cells.get(column);
      if (typeof cell?.value !== "string") continue;
      const { value: name, header } = cell;
      const before = held.get(name);
      held.set(
        name,
        before ? { ...before, rows: before.rows + 1 } : { name, rows: 1, first: { file: row.file, row: row.row, column: header } },
      );
    }
  }
  return [...held.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
