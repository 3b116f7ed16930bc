import type { Inputs } from "../../src/evaluator/reference/evaluation.ts";
import { fromDecimal } from "../../src/number/fraction.ts";
import type { Period } from "../../src/periods/period.ts";
import type { Cell, FactRow, Facts, FactTable, Person } from "../../src/plan/inputs.ts";

/** A row as a few texts by column; an empty one is an absent cell, `?` an unreadable one. Figures are read as numbers. */
export type Row = Readonly<Record<string, string>>;

export function factRow(file: string, row: number, texts: Row): FactRow {
  const cells = new Map<string, Cell>();
  const unreadable = new Set<string>();
  for (const [column, text] of Object.entries(texts)) {
    if (text === "?") unreadable.add(column);
    else if (text !== "") cells.set(column, { value: fromDecimal(text) ?? text, text, header: column });
  }
  return { file, row, cells, unreadable };
}

export function table(source: string, rows: readonly Row[], more: Partial<FactTable> = {}): FactTable {
  const byPerson = new Map<string, number[]>();
  for (const [index, { person = "" }] of rows.entries()) byPerson.set(person, [...(byPerson.get(person) ?? []), index]);
  // The first line of the file holds the headers.
  const read = rows.map((row, index) => factRow(`data/${source}.csv`, index + 2, row));
  return { source, events: false, rows: read, byPerson, ...more };
}

export function facts(...tables: readonly FactTable[]): Facts {
  return { sources: new Map(tables.map((of) => [of.source, of])) };
}

export function person(id: string, texts: Row = {}): Person {
  return { id, name: id, row: factRow("data/people.csv", 2, { person: id, ...texts }) };
}

export const QUARTER: Period = {
  name: "2024-Q3",
  cycle: "quarter",
  from: "2024-07-01",
  to: "2024-09-30",
  months: ["2024-07", "2024-08", "2024-09"],
};

export function inputs(of: Facts, who: Person = person("E1"), more: Partial<Inputs> = {}): Inputs {
  return { facts: of, person: who, period: QUARTER, monthsThere: QUARTER.months, ...more };
}
