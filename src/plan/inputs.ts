import type { CellPlace } from "../diagnostics/diagnostic.ts";
import type { Fraction } from "../number/fraction.ts";

/**
 * What a plan is run over: the facts of a period, read and checked against
 * their contracts. Numbers are in base units (元, ratios, points).
 */
export type Facts = { readonly sources: ReadonlyMap<string, FactTable> };

export type FactTable = {
  readonly source: string;
  readonly events: boolean;
  readonly rows: readonly FactRow[];
  /** Row indexes by person id; absent where the source has no person column. */
  readonly byPerson?: ReadonlyMap<string, readonly number[]>;
  /** The rows of before the period, where something is computed from them to date. */
  readonly before?: FactTable;
  /** A file of the source could not be read whole: what is absent here is neither zero nor missing. */
  readonly incomplete?: boolean;
};

/**
 * `cells` by column name; a column that was empty in the file is absent.
 * `unreadable` names the columns that held something no one can tell the value
 * of: such a cell is absent too, but it is no missing value, and blocks.
 */
export type FactRow = {
  readonly file: string;
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly unreadable?: ReadonlySet<string>;
};

/** A checked cell: its value, and as it stood in the file. */
export type Cell = { readonly value: CellValue; readonly text: string; readonly header: string };

/** A number, a text (also one-of, and a period as `2024-07`), a date as ISO text, or yes/no. */
export type CellValue = Fraction | string | boolean;

/** Where a cell stands, for traces and pages. */
export function cellPlace(row: FactRow, column: string): CellPlace {
  const header = row.cells.get(column)?.header;
  return { file: row.file, row: row.row, ...(header === undefined ? {} : { column: header }) };
}

/** A person as the people source holds them. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly team?: string;
  readonly role?: string;
  readonly manager?: string;
  readonly joined?: string;
  readonly left?: string;
  /** Where the list has several rows for someone. */
  readonly stint?: Stint;
  readonly row: FactRow;
};

/**
 * The days that one of a person's rows is about, both included, or those of them on which one scheme is in force;
 * `earlier` and `later`: other days of the person are before or after them.
 */
export type Stint = {
  readonly from: string;
  readonly to?: string;
  readonly earlier: boolean;
  readonly later: boolean;
  /** It begins with a scheme, not with a row. */
  readonly byScheme?: true;
};
