import { compare } from "../number/fraction.ts";
import type { CellValue, FactRow, FactTable } from "../plan/inputs.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";
import type { Encoding } from "./decode.ts";

/** What was read and what was left out: for the data panel, and so that a slip of 10,000 shows. */
export type DataProfile = { readonly files: readonly FileProfile[]; readonly columns: readonly ColumnProfile[] };

/** Rows of one file, by what became of them: `rows` is the sum of all that follow. */
export type FileProfile = {
  readonly source: string;
  readonly file: string;
  /** Absent where no text could be read. */
  readonly encoding?: Encoding;
  readonly rows: number;
  readonly used: number;
  /** Declared totals. */
  readonly totals: number;
  readonly outsidePeriod: number;
  readonly unknownPeople: number;
  /** Reported, and no one's: without what says whose they are. */
  readonly unusable: number;
};

/** One column over the rows used. `min` and `max` are in base units, or ISO dates; absent for words. */
export type ColumnProfile = {
  readonly source: string;
  readonly column: string;
  readonly filled: number;
  readonly empty: number;
  readonly unreadable: number;
  readonly min?: CellValue;
  readonly max?: CellValue;
};

export function columnProfiles(source: SourceContract, table: FactTable): readonly ColumnProfile[] {
  return source.columns.map((column) => columnProfile(source, column, table.rows));
}

function columnProfile(source: SourceContract, { name, type }: Column, rows: readonly FactRow[]): ColumnProfile {
  let [filled, unreadable] = [0, 0];
  let [min, max]: CellValue[] = [];
  for (const row of rows) {
    if (row.unreadable?.has(name)) unreadable += 1;
    const value = row.cells.get(name)?.value;
    if (value === undefined) continue;
    filled += 1;
    if (min === undefined || comesBefore(value, min)) min = value;
    if (max === undefined || comesBefore(max, value)) max = value;
  }
  const counts = { source: source.name, column: name, filled, empty: rows.length - filled - unreadable, unreadable };
  return ordered.has(type.kind) && filled > 0 ? { ...counts, min, max } : counts;
}

const ordered: ReadonlySet<Column["type"]["kind"]> = new Set(["number", "date", "period"]);

function comesBefore(a: CellValue, b: CellValue): boolean {
  return typeof a === "object" && typeof b === "object" ? compare(a, b) < 0 : a < b;
}
