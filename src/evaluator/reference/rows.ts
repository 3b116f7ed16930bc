import type { NodeOf } from "../../plan/graph.ts";
import type { FactRow, FactTable, Person } from "../../plan/inputs.ts";
import type { Missing } from "./value.ts";

type Aggregate = NodeOf<"aggregate">;

/** The rows about a person; all of them where the source is not about people. */
export function rowsOf(table: FactTable, { id }: Person): readonly FactRow[] {
  if (!table.byPerson) return table.rows;
  return (table.byPerson.get(id) ?? []).flatMap((index) => table.rows[index] ?? []);
}

/** What is missing among the rows an aggregate has to find; undefined where nothing is. */
export function missingRows(
  { expects, source, period, called }: Aggregate,
  rows: readonly FactRow[],
  counted: readonly FactRow[],
  monthsThere: readonly string[],
): Missing | undefined {
  switch (expects) {
    case "nothing":
      return undefined;
    case "a-row":
      return rows.length > 0 ? undefined : noRow(source);
    case "a-match":
      return counted.length > 0 ? undefined : noRow(source, called);
    case "each-month": {
      const there = new Set(rows.map((row) => partOf(row, period)));
      const absent = monthsThere.filter((month) => !there.has(month));
      return absent.length === 0 ? undefined : { kind: "missing", reasons: absent.map((month) => ({ kind: "no-row", source, month })) };
    }
  }
}

function noRow(source: string, called?: string): Missing {
  return { kind: "missing", reasons: [{ kind: "no-row", source, ...(called !== undefined && { called }) }] };
}

/** The rows about the latest part of the period. */
export function latest(rows: readonly FactRow[], period: string | undefined): readonly FactRow[] {
  const parts = rows.map((row) => partOf(row, period));
  return ofPart(parts.toSorted().at(-1), rows, parts);
}

/** The rows about its earliest part. */
export function earliest(rows: readonly FactRow[], period: string | undefined): readonly FactRow[] {
  const parts = rows.map((row) => partOf(row, period));
  return ofPart(parts.toSorted()[0], rows, parts);
}

function ofPart(part: string | undefined, rows: readonly FactRow[], parts: readonly string[]): readonly FactRow[] {
  return rows.filter((_, index) => parts[index] === part);
}

/** What part of the period a row is about, as `2024-07` or a date. */
export function partOf(row: FactRow, period: string | undefined): string {
  const value = period === undefined ? undefined : row.cells.get(period)?.value;
  return typeof value === "string" ? value : "";
}
