import type { Group } from "../../../plan/group-operation.ts";
import type { Person } from "../../../plan/inputs.ts";
import type { Plan } from "../../../plan/plan.ts";
import { cellValue } from "../cell.ts";
import type { Inputs } from "../evaluation.ts";
import { type Absent, isAbsent, isNumber } from "../value.ts";

/** Someone who is there in the period: what their plan reads, or, where no scheme can be told, a head and no more. */
export type Subject = { readonly person: Person; readonly under?: { readonly plan: Plan; readonly inputs: Inputs } };

/** Where someone belongs: `key` is the same for all of a group; `name` as it stands in the list of people. */
export type Place = { readonly key: string; readonly name?: string };

/** Which group of a kind someone is in; why it cannot be told where their cell is empty. */
export function placeIn(group: Group, { row }: Person, plan: Plan | undefined): Place | Absent {
  if (group.kind !== "column") return { key: group.kind === "scheme" ? (plan?.scheme ?? "") : "" };
  const value = cellValue(row, group);
  if (isAbsent(value)) return value;
  const key = isNumber(value) ? `${value.n}/${value.d}` : String(value);
  return { key, name: row.cells.get(group.column)?.text ?? key };
}

export function isPlace(place: Place | Absent): place is Place {
  return "key" in place;
}
