import type { Period } from "../periods/period.ts";
import type { FactRow, Person } from "../plan/inputs.ts";
import type { Applies, Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { foldTrimmed } from "../text/fold.ts";

/** The schemes that are computed for a period: of its cycle, and in force on a day of it. */
export function schemesIn(period: Period, schemes: readonly Scheme[]): readonly Scheme[] {
  return schemes.filter((scheme) => scheme.cycle === period.cycle && isInForce(scheme, period));
}

function isInForce({ effective }: Scheme, period: Period): boolean {
  if (!effective) return true;
  return effective.from <= period.to && (effective.to === undefined || period.from <= effective.to);
}

/** The schemes whose `applies to` takes a person in by their column; more than one is a mistake of theirs. */
export function schemesOf(person: Person, schemes: readonly Scheme[]): readonly Scheme[] {
  return schemes.filter(({ appliesTo }) => applies(appliesTo, person.row));
}

/** By column, the texts that schemes are for, as cells are compared with them. */
export function textsOf(schemes: readonly Scheme[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const { appliesTo } of schemes) {
    if (appliesTo.kind !== "column") continue;
    texts.set(appliesTo.column, [...(texts.get(appliesTo.column) ?? []), ...appliesTo.values.map(foldTrimmed)]);
  }
  return texts;
}

/** The columns that decide whether and under which scheme someone is appraised, and could not be read. */
export function undecidedBy(person: Person, schemes: readonly Scheme[], source: SourceContract): readonly string[] {
  const days = source.columns.filter(({ role }) => role !== undefined && dated.has(role)).map(({ name }) => name);
  const columns = schemes.flatMap(({ appliesTo }) => (appliesTo.kind === "column" ? [appliesTo.column] : []));
  return [...new Set([...days, ...columns])].filter((column) => person.row.unreadable?.has(column));
}

const dated: ReadonlySet<string> = new Set(["joined", "left", "start", "end"]);

function applies(appliesTo: Applies, row: FactRow): boolean {
  if (appliesTo.kind === "everyone") return true;
  const text = row.cells.get(appliesTo.column)?.text;
  return text !== undefined && appliesTo.values.some((value) => foldTrimmed(value) === foldTrimmed(text));
}
