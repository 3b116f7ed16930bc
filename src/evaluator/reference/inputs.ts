import { monthName } from "../../periods/calendar.ts";
import { type MonthUnit, monthsIn } from "../../periods/cycle.ts";
import type { Period } from "../../periods/period.ts";
import type { Facts, Person } from "../../plan/inputs.ts";
import type { NodeId } from "../../plan/plan.ts";
import type { Inputs } from "./evaluation.ts";
import type { Value } from "./value.ts";

/** One person's facts of a period. A month counts as soon as the person was there on one of its days. */
export function inputsOf(facts: Facts, person: Person, { months }: Period): Inputs {
  const { joined, left } = person;
  const monthsThere = months.filter(
    (month) => (joined?.slice(0, month.length) ?? month) <= month && month <= (left?.slice(0, month.length) ?? month),
  );
  return { facts, person, months, monthsThere };
}

/** A period of a cycle as such, without facts: only what is given is known. */
export function nominalInputs(cycle: MonthUnit, given: ReadonlyMap<NodeId, Value>): Inputs {
  const months = Array.from({ length: monthsIn(cycle) }, (_, index) => monthName(0, index + 1));
  return { facts: { sources: new Map() }, months, monthsThere: months, given };
}
