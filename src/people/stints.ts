import { dayAfter, dayBefore, firstOf, lastOf } from "../periods/calendar.ts";
import type { Period } from "../periods/period.ts";
import type { FactRow, Person } from "../plan/inputs.ts";
import { isListOfStints } from "../scheme/people-source.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { personOf, textOf } from "./person.ts";

/** Someone of the list by each of their rows that is about a day of the period, in the order of time. */
export type Listed = {
  /** As the last of these rows says, or, where none is about the period, the last of all. */
  readonly person: Person;
  readonly stints: readonly Person[];
  /** Rows that are not about days one after another, of which the second is not taken in. */
  readonly flaw?: Flaw;
};

/** Days that are in both rows, or in neither; or a row whose last day is before its first. */
export type Flaw = {
  readonly kind: "overlap" | "apart" | "reversed";
  readonly first: Person;
  readonly second: Person;
  readonly from: string;
  readonly to: string;
};

/** Everyone on the list, in its order. */
export function listedIn(rows: readonly FactRow[], source: SourceContract, period: Period): readonly Listed[] {
  const persons = rows.flatMap((row) => personOf(row, source) ?? []);
  if (!isListOfStints(source)) return persons.map((person) => ({ person, stints: [person] }));
  return [...Map.groupBy(persons, ({ id }) => id).values()].map((own) => listed(own, source, period));
}

function listed(own: readonly Person[], source: SourceContract, period: Period): Listed {
  const hasEnds = source.columns.some(({ role }) => role === "end");
  const rows = own
    .map((person) => ({ person, from: textOf(person.row, "start", source), to: textOf(person.row, "end", source) }))
    .toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  const ended = rows.map(({ person, from = "", to }, index): Person => {
    const next = rows[index + 1]?.from;
    // A list that says only since when goes on to the day before the next row.
    const until = hasEnds || next === undefined ? to : dayBefore(next);
    const stint = { from, ...(until !== undefined && { to: until }), earlier: index > 0, later: next !== undefined };
    return { ...person, stint };
  });
  const joined = ended.reduce(withoutRenewals(source), []);
  const stints = joined.filter(({ stint }) => stint && stint.from <= period.to && (stint.to ?? period.from) >= period.from);
  const person = stints.at(-1) ?? joined.at(-1) ?? own[0];
  if (!person) throw new RangeError("nobody has no rows");
  const days = source.columns.filter(({ role }) => role === "start" || role === "end");
  // A date that could not be read was reported, and leaves open what the row is about.
  const isSure = own.every(({ row }) => !days.some(({ name }) => row.unreadable?.has(name)));
  const flaw = isSure ? (reversed(joined) ?? flawAmong(stints, period)) : undefined;
  return { person, stints, ...(flaw && { flaw }) };
}

/** Rows one after another that say the same of a person are one. */
function withoutRenewals(source: SourceContract) {
  const saidOf = ({ row }: Person): string =>
    JSON.stringify(source.columns.map(({ name, role }) => (role === "start" || role === "end" ? "" : row.cells.get(name)?.text.trim())));
  return (before: readonly Person[], person: Person): readonly Person[] => {
    const last = before.at(-1);
    if (!last?.stint || !person.stint || saidOf(last) !== saidOf(person)) return [...before, person];
    if (last.stint.to === undefined || dayAfter(last.stint.to) !== person.stint.from) return [...before, person];
    return [...before.slice(0, -1), { ...person, stint: { ...person.stint, from: last.stint.from, earlier: last.stint.earlier } }];
  };
}

function reversed(stints: readonly Person[]): Flaw | undefined {
  const found = stints.find(({ stint }) => stint?.to !== undefined && stint.to < stint.from);
  return found?.stint && { kind: "reversed", first: found, second: found, from: found.stint.from, to: found.stint.to ?? "" };
}

/** The first two rows of the period that are about the same days, or leave days between them out. */
function flawAmong(stints: readonly Person[], period: Period): Flaw | undefined {
  for (const [index, second] of stints.entries()) {
    const first = stints[index - 1];
    if (!first?.stint || !second.stint) continue;
    const end = first.stint.to ?? lastOf(period.to, second.stint.from);
    const begin = second.stint.from;
    if (end >= begin) return { kind: "overlap", first, second, from: begin, to: firstOf(end, second.stint.to ?? end) };
    if (dayAfter(end) < begin) return { kind: "apart", first, second, from: dayAfter(end), to: dayBefore(begin) };
  }
  return undefined;
}
