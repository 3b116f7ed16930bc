import type { MonthUnit } from "../../periods/cycle.ts";
import { type Period, periodOf } from "../../periods/period.ts";
import type { Facts, Person } from "../../plan/inputs.ts";
import type { NodeId } from "../../plan/node-id.ts";
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

/** A period of a cycle as such, without facts but those of earlier periods: only what is given is known. */
export function nominalInputs(cycle: MonthUnit, given: ReadonlyMap<NodeId, Value>, facts: Facts = { sources: new Map() }): Inputs {
  const { months } = nominalPeriod(cycle);
  return { facts, months, monthsThere: months, given };
}

/** Any period of the cycle, with others before it. */
export function nominalPeriod(cycle: MonthUnit): Period {
  const period = periodOf("2000-12-31", cycle);
  if (!period) throw new RangeError(`no period of one ${cycle}`);
  return period;
}
