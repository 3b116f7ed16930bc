import { add, type Fraction, ZERO } from "../number/fraction.ts";
import { parsePeriod } from "../periods/period.ts";
import type { FactRow } from "../plan/inputs.ts";
import { peopleSource, periodColumn } from "../scheme/people-source.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { Targets } from "../scheme/types/targets.ts";
import type { Stretch } from "./periods.ts";

/** The rows of every source, whatever their period. */
export type AllRows = ReadonlyMap<string, readonly FactRow[]>;

/** What one row gives to whom, and of which group they are. */
export type Share = { readonly group: string; readonly name: string; readonly amount: Fraction };

/** What the rows of a list come to in a stretch of its time, added up by whom they are for. */
export function sharesOf(list: Targets, stretch: Stretch, sources: readonly SourceContract[], rows: AllRows): readonly Share[] {
  const { rows: from } = list;
  const source = from && sources.find(({ name }) => name === from.source);
  if (!from || !source) return [];
  const person = source.columns.find(({ role }) => role === "person")?.name;
  const groupOf = from.perPerson ? groupsOfPeople(from.by, sources, rows) : () => "";
  const period = periodColumn(source)?.name;
  const totals = new Map<string, Share>();
  for (const row of rows.get(source.name) ?? []) {
    const amount = row.cells.get(from.amount)?.value;
    if (typeof amount !== "object" || !isWithin(period, row, stretch)) continue;
    const name = textIn(row, from.perPerson ? person : from.by);
    const group = groupOf(name);
    const before = totals.get(name)?.amount ?? ZERO;
    totals.set(name, { group, name, amount: add(before, amount) });
  }
  return [...totals.values()];
}

/** A row of a month, or of a longer time, counts where all of that lies in the stretch. */
function isWithin(column: string | undefined, row: FactRow, { months }: Stretch): boolean {
  if (column === undefined) return true;
  const text = textIn(row, column);
  const own = parsePeriod(text)?.months ?? [text.slice(0, 7)];
  return own.every((month) => months.includes(month));
}

function groupsOfPeople(by: string | undefined, sources: readonly SourceContract[], rows: AllRows): (person: string) => string {
  const people = peopleSource(sources);
  const id = people?.columns.find(({ role }) => role === "person")?.name;
  if (!people || by === undefined) return () => "";
  const groups = new Map((rows.get(people.name) ?? []).map((row) => [textIn(row, id), textIn(row, by)]));
  return (person) => groups.get(person) ?? "";
}

function textIn(row: FactRow, column: string | undefined): string {
  const value = column === undefined ? undefined : row.cells.get(column)?.value;
  return typeof value === "string" ? value : "";
}
