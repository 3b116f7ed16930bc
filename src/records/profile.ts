import { compare } from "../number/fraction.ts";
import type { CellValue, FactRow, FactTable } from "../plan/inputs.ts";
import type { Column, SourceContract } from "../scheme/types.ts";
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

function columnProfile(source: SourceContract, column: Column, rows: readonly FactRow[]): ColumnProfile {
  const values = rows.flatMap((row) => row.cells.get(column.name)?.value ?? []);
  const unreadable = rows.filter((row) => row.unreadable?.has(column.name)).length;
  const counts = {
    source: source.name,
    column: column.name,
    filled: values.length,
    empty: rows.length - values.length - unreadable,
    unreadable,
  };
  const [first, ...rest] = ordered.has(column.type.kind) ? values : [];
  if (first === undefined) return counts;
  const min = rest.reduce((low, value) => (comesBefore(value, low) ? value : low), first);
  const max = rest.reduce((high, value) => (comesBefore(high, value) ? value : high), first);
  return { ...counts, min, max };
}

const ordered: ReadonlySet<Column["type"]["kind"]> = new Set(["number", "date", "period"]);

function comesBefore(a: CellValue, b: CellValue): boolean {
  return typeof a === "object" && typeof b === "object" ? compare(a, b) < 0 : a < b;
}
