import { finding } from "../diagnostics/catalogue.ts";
import type { CellPlace, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FactRow, FactTable } from "../plan/inputs.ts";
import { periodColumn } from "../scheme/people-source.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { foldLoosely } from "../text/fold.ts";

/** Who there is, to tell a stranger's row from a misspelt id. */
export type KnownPeople = {
  readonly source: string;
  readonly ids: ReadonlySet<string>;
  /** Ids by their spelling without what is easily mistyped. */
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
  const period = periodColumn(source)?.name;
  const strangers = new Map<string, FactRow[]>();
  const kept = rows.filter((row) => {
    const id = row.cells.get(person)?.value;
    if (typeof id !== "string" || known.ids.has(id)) return true;
    // What is wrong with the row was told: it is a note below the table, or a slip in its month.
    if (period !== undefined && row.unreadable?.has(period)) return false;
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

/** Without spaces, capitals, the apostrophe by which Excel keeps a text, and zeros in front; O is taken for 0. */
function loose(id: string): string {
  return foldLoosely(id)
    .replaceAll(/['’‘`]/gu, "")
    .replaceAll("o", "0")
    .replace(/^0+(?=.)/u, "");
}
