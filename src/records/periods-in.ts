import { periodColumn } from "../scheme/people-source.ts";
import type { SourceRows } from "./read-sources.ts";

/** The periods and dates that the facts are about (`2024-07`, `2024-07-15`), sorted. */
export function periodsIn(sources: readonly SourceRows[]): readonly string[] {
  const names = new Set<string>();
  for (const { source, files } of sources) {
    const column = periodColumn(source)?.name;
    // Earlier results are no facts of a period that could be computed.
    if (column === undefined || source.results) continue;
    for (const row of files.flatMap(({ rows }) => rows)) {
      const value = row.cells.get(column)?.value;
      if (typeof value === "string") names.add(value);
    }
  }
  return [...names].toSorted();
}
