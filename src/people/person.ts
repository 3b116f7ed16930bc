import type { FactRow, Person } from "../plan/inputs.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";

/** What a row of the list of people says of someone; undefined without an id. Someone without a name goes by the id. */
export function personOf(row: FactRow, source: SourceContract): Person | undefined {
  const said = (role: Role): string | undefined => textOf(row, role, source);
  const id = said("person");
  if (id === undefined) return undefined;
  return {
    id,
    name: said("name") ?? id,
    team: said("team"),
    role: said("role"),
    manager: said("manager"),
    joined: said("joined"),
    left: said("left"),
    row,
  };
}

type Role = NonNullable<Column["role"]>;

/** What a row says in the column of a role: a text, or a date. */
export function textOf(row: FactRow, role: Role, source: SourceContract): string | undefined {
  const column = source.columns.find((each) => each.role === role);
  const value = column && row.cells.get(column.name)?.value;
  return typeof value === "string" ? value : undefined;
}
