import { finding } from "../diagnostics/catalogue.ts";
import type { CellPlace, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FactRow, FactTable } from "../plan/inputs.ts";
import type { SourceContract } from "../scheme/types/source.ts";

/** Who there is, to tell a stranger's row from a misspelt id. */
export type KnownPeople = {
  readonly source: string;
  readonly ids: ReadonlySet<string>;
  /** Ids by their spelling without leading zeros and letter case. */
  readonly similar: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
};

export function knownPeople(source: SourceContract, table: FactTable): KnownPeople {
  const [person, name] = (["person", "name"] as const).map((role) => source.columns.find((column) => column.role === role)?.name ?? "");
  const people = table.rows.map((row) => ({ id: textOf(row, person ?? ""), name: textOf(row, name ?? "") }));
  return {
    source: source.name,
    ids: new Set(people.map(({ id }) => id)),
    similar: new Map(people.map(({ id }) => [loose(id), id])),
    byName: new Map(people.map(({ id, name: called }) => [called, id])),
  };
}

/** The rows of known people, and a finding for each stranger of the file. */
export type OfKnownPeople = { readonly rows: readonly FactRow[]; readonly unknown: number; readonly diagnostics: readonly Diagnostic[] };

export function ofKnownPeople(rows: readonly FactRow[], source: SourceContract, known: KnownPeople): OfKnownPeople {
  const person = source.columns.find((column) => column.role === "person")?.name;
  if (person === undefined) return { rows, unknown: 0, diagnostics: [] };
  const strangers = new Map<string, FactRow[]>();
  const kept = rows.filter((row) => {
    const id = row.cells.get(person)?.value;
    if (typeof id !== "string" || known.ids.has(id)) return true;
    strangers.set(id, [...(strangers.get(id) ?? []), row]);
    return false;
  });
  const diagnostics = [...strangers].map(([id, [first, ...others]]) => unknownPerson(id, placeOf(first, person), others.length + 1, known));
  return { rows: kept, unknown: rows.length - kept.length, diagnostics };
}

function unknownPerson(id: string, place: CellPlace | undefined, rows: number, known: KnownPeople): Diagnostic {
  const slots = { cell: { cell: id }, people: known.source, count: String(rows) };
  const similar = known.similar.get(loose(id));
  if (similar !== undefined) return finding("person-id-differs", place, { ...slots, id: { cell: similar } });
  const named = known.byName.get(id);
  if (named !== undefined) return finding("person-by-name", place, { ...slots, id: { cell: named } });
  return finding("unlisted-person", place, slots);
}

function placeOf(row: FactRow | undefined, column: string): CellPlace | undefined {
  const header = row?.cells.get(column)?.header;
  return row && { file: row.file, row: row.row, ...(header === undefined ? {} : { column: header }) };
}

function textOf(row: FactRow, column: string): string {
  const value = row.cells.get(column)?.value;
  return typeof value === "string" ? value : "";
}

function loose(id: string): string {
  return id
    .replace(/\s+/gu, "")
    .replace(/^0+(?=.)/u, "")
    .toLowerCase();
}
