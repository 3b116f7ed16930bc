import { daysBetween, firstOf, lastOf } from "../../periods/calendar.ts";
import { type Cycle, isMonthUnit } from "../../periods/cycle.ts";
import { type Period, periodOf, projectPeriod } from "../../periods/period.ts";
import { workingDaysBetween } from "../../periods/working-days.ts";
import type { Facts, Person } from "../../plan/inputs.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { DayKind } from "../../scheme/types/scheme.ts";
import type { Inputs } from "./evaluation.ts";
import type { Value } from "./value.ts";

/** One person's facts of a period. A month counts as soon as the person was there on one of its days. */
export function inputsOf(facts: Facts, person: Person, period: Period): Inputs {
  const { from, to } = daysAbout(person);
  const monthsThere = period.months.filter(
    (month) => (from?.slice(0, month.length) ?? month) <= month && month <= (to?.slice(0, month.length) ?? month),
  );
  return { facts, person, period, monthsThere };
}

/** How many days of the period someone was there. */
export function daysThere(person: Person, period: Pick<Period, "from" | "to">, count: DayKind): number {
  const { from = period.from, to = period.to } = daysAbout(person);
  return counted[count](lastOf(from, period.from), firstOf(to, period.to));
}

export function daysOf({ from, to }: Pick<Period, "from" | "to">, count: DayKind): number {
  return counted[count](from, to);
}

const counted = { calendar: daysBetween, working: workingDaysBetween } as const satisfies Record<DayKind, unknown>;

/** The first and the last day that a row of the list of people is about: from joining to leaving, or less where there are several rows. */
export function daysAbout({ joined, left, stint }: Pick<Person, "joined" | "left" | "stint">): {
  readonly from?: string;
  readonly to?: string;
} {
  const from = [joined, stint?.from]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const [to] = [left, stint?.to].filter((day) => day !== undefined).toSorted();
  return { from, to };
}

/** A period of a cycle as such, without facts but those of earlier periods: only what is given is known. */
export function nominalInputs(cycle: Cycle, given: ReadonlyMap<NodeId, Value>, facts: Facts = { sources: new Map() }): Inputs {
  const period = nominalPeriod(cycle);
  return { facts, period, monthsThere: period.months, given };
}

/** Any period of the cycle, with others before it. */
export function nominalPeriod(cycle: Cycle): Period {
  const period = isMonthUnit(cycle) ? periodOf("2000-12-31", cycle) : projectPeriod(cycle);
  if (!period) throw new RangeError(`no period of one ${cycle}`);
  return period;
}
