import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { cellPlace, type Person } from "../plan/inputs.ts";
import { everyObjectIn } from "../scheme/expressions/inside.ts";
import { headerOf } from "../scheme/people-source.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";

/** A base in the list of people that is less than nothing: of it, a better grade would take more away. */
export type NegativeBase = { readonly message: Bilingual; readonly found: Diagnostic };

/** A column of the list of people that a pay's base reads. */
export type BaseColumn = { readonly column: string; readonly pay: string };

/** The columns of the list of people that the bases of a scheme read. */
export function baseColumns({ pays }: Scheme): readonly BaseColumn[] {
  return pays.flatMap(({ base, label }) => columnsIn(base).map((column) => ({ column, pay: label })));
}

/** The first of someone's bases under a scheme that is negative. */
export function negativeBase(person: Person, bases: readonly BaseColumn[], source: SourceContract): NegativeBase | undefined {
  for (const { column, pay } of bases) {
    const cell = person.row.cells.get(column);
    if (typeof cell?.value !== "object" || cell.value.n >= 0n) continue;
    const header = headerOf(source, column);
    const message = {
      en: `“${header}” is negative, and a pay cannot be a share of less than nothing.`,
      zh: `“${header}”是负数，不能作为奖金基数。`,
    };
    const slots = { cell: { cell: cell.text.trim() }, column: header, pay, person: { cell: person.id } };
    return { message, found: finding("negative-base", cellPlace(person.row, column), slots) };
  }
  return undefined;
}

function columnsIn(base: Scheme["pays"][number]["base"]): readonly string[] {
  const read = everyObjectIn(base).filter((each) => "kind" in each && each.kind === "person" && "column" in each);
  return read.flatMap((each) => ("column" in each && typeof each.column === "string" ? [each.column] : []));
}
