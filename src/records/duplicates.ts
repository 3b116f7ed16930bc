import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Cell, FactRow } from "../plan/inputs.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { toldOnceAColumn } from "./repeated.ts";

/** Rows without a second for any key; what two rows do not agree on, or may not, is unreadable. */
export type Merged = { readonly rows: readonly FactRow[]; readonly diagnostics: readonly Diagnostic[] };

/**
 * Merges rows of one key. Nothing tells which of them is right, so their figures
 * are unreadable and block; who someone is (name, team, …) stays where the rows
 * agree. The order of rows does not matter.
 */
export function mergeDuplicates(rows: readonly FactRow[], source: SourceContract): Merged {
  if (source.keys.length === 0) return { rows, diagnostics: [] };
  const groups = new Map<string, FactRow[]>();
  for (const row of rows) {
    const key = keyOf(row, source);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const diagnostics: Diagnostic[] = [];
  const merged = [...groups.values()].map((group) => {
    const [first, ...others] = group;
    if (!first || others.length === 0) return group;
    diagnostics.push(...others.map((row) => duplicate(row, first, source)));
    return [merge(first, others, source)];
  });
  return { rows: merged.flat(), diagnostics: toldOnceAColumn(diagnostics) };
}

function keyOf(row: FactRow, source: SourceContract): string {
  return JSON.stringify(source.keys.map((column) => keyPart(row.cells.get(column), row)));
}

/** A row whose key could not be read is like no other. */
function keyPart(cell: Cell | undefined, row: FactRow): string | readonly [string, number] {
  if (!cell) return [row.file, row.row];
  return typeof cell.value === "object" ? `${cell.value.n}/${cell.value.d}` : String(cell.value);
}

function merge(first: FactRow, others: readonly FactRow[], source: SourceContract): FactRow {
  const sure = source.columns.filter(({ name, role }) => {
    const settled = source.keys.includes(name) || (role !== undefined && others.every((row) => sameText(row, first, name)));
    return settled && !first.unreadable?.has(name);
  });
  const names = new Set(sure.map((column) => column.name));
  const cells = new Map([...first.cells].filter(([name]) => names.has(name)));
  const unreadable = new Set(source.columns.map((column) => column.name).filter((name) => !names.has(name)));
  return { file: first.file, row: first.row, cells, unreadable };
}

function sameText(a: FactRow, b: FactRow, column: string): boolean {
  return a.cells.get(column)?.text === b.cells.get(column)?.text && a.unreadable?.has(column) === b.unreadable?.has(column);
}

function duplicate(row: FactRow, first: FactRow, source: SourceContract): Diagnostic {
  const cells = source.keys.flatMap((column) => row.cells.get(column) ?? []);
  const header = cells[0]?.header;
  const key = cells.map((cell) => cell.text.trim()).join(", ");
  return finding(
    "duplicate-row",
    { file: row.file, row: row.row, ...(header === undefined ? {} : { column: header }) },
    { file: first.file, line: String(first.row), key: { cell: key }, also: "" },
    { related: [{ place: { file: first.file, row: first.row }, note: { en: "the first row", zh: "第一行" } }] },
  );
}
