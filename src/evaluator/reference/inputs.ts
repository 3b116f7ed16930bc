import type { Period } from "../../periods/period.ts";
import type { Facts, Person } from "../../plan/inputs.ts";
import type { Inputs } from "./evaluation.ts";

/** One person's facts of a period. A month counts as soon as the person was there on one of its days. */
export function inputsOf(facts: Facts, person: Person, { months }: Period): Inputs {
  const { joined, left } = person;
  const monthsThere = months.filter(
    (month) => (joined?.slice(0, month.length) ?? month) <= month && month <= (left?.slice(0, month.length) ?? month),
  );
  return { facts, person, months, monthsThere };
}
