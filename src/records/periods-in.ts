import { periodColumn } from "../scheme/people-source.ts";
import type { SourceContract } from "../scheme/types.ts";
import { contractOf } from "./from-scheme.ts";
import { type DataFile, filesMatching } from "./match-files.ts";
import { readFile } from "./read-file.ts";

/** The periods and dates that the facts are about (`2024-07`, `2024-07-15`), sorted; what cannot be read is left to `readFacts` to report. */
export function periodsIn(contracts: readonly SourceContract[], files: readonly DataFile[]): readonly string[] {
  const names = new Set<string>();
  for (const source of contracts) {
    const column = periodColumn(source)?.name;
    if (column === undefined) continue;
    for (const file of filesMatching(source.files, files)) {
      for (const row of readFile(file, contractOf(source), false).rows) {
        const value = row.cells.get(column)?.value;
        if (typeof value === "string") names.add(value);
      }
    }
  }
  return [...names].toSorted();
}
