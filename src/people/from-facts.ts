import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Period } from "../periods/period.ts";
import type { Facts, Person } from "../plan/inputs.ts";
import { peopleSource } from "../scheme/people-source.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { type Admits, conditionsOf } from "./condition.ts";
import { doubtfulDates, emptyRoles, leftBeforeJoined } from "./doubtful.ts";
import { flawed, noScheme, twoSchemes, withoutPeople, workingDaysUnknown } from "./findings.ts";
import { misspelt } from "./misspelt.ts";
import { type BaseColumn, baseColumns, negativeBase } from "./negative-base.ts";
import { partsOf, type Unsaid, unsaidFindings } from "./parts.ts";
import type { Placed } from "./placed.ts";
import { byRanges, withoutSeams } from "./ranges.ts";
import { ratingsUnread } from "./ratings-unread.ts";
import { absence, changeUnsaid, flawedRows, leftFirst, noRowIn, notUnderAny, unanswered, underTwo, unreadable } from "./reasons.ts";
import { schemesIn, schemesOf, undecidedBy } from "./schemes.ts";
import { type Listed, listedIn } from "./stints.ts";

export type PeopleOf = { readonly people: readonly Placed[]; readonly diagnostics: readonly Diagnostic[] };

/** Everyone on the list of people, in its order, each under exactly one scheme of the period's cycle on any day, or under none with a reason. */
export function peopleOf(program: CheckedProgram, facts: Facts, period: Period): PeopleOf {
  const source = peopleSource(program.sources);
  const table = source && facts.sources.get(source.name);
  if (!source || !table) return { people: [], diagnostics: [] };

  const schemes = schemesIn(period, program.schemes);
  const listed = listedIn(table.rows, source, period);
  const conditions = conditionsOf(schemes, program.sources, facts, period);
  const bases = new Map(schemes.map((scheme) => [scheme.name, baseColumns(scheme)]));
  const about: About = { schemes, conditions, bases, source, period };
  const settled = listed.map((each) => settle(each, about));
  const persons = listed.flatMap(({ person, stints }) => (stints.length === 0 ? [person] : stints));
  const without = settled.flatMap(({ unclaimed = [] }) => unclaimed);
  const placed = settled.map((each) => each.placed);
  return {
    people: placed,
    diagnostics: [
      ...(schemes.length === 0 && program.schemes.length > 0 ? [noScheme(program.schemes, period)] : []),
      ...schemes.flatMap((scheme) => workingDaysUnknown(scheme, period) ?? []),
      ...settled.flatMap(({ found = [] }) => found),
      ...unsaidFindings(
        settled.flatMap(({ unsaid }) => unsaid ?? []),
        period,
      ),
      ...(table.incomplete ? [] : schemes.flatMap((scheme) => withoutPeople(scheme, persons, period) ?? [])),
      ...doubtfulDates(persons, source, period),
      ...emptyRoles(without, schemes, source, period),
      ...misspelt(without, persons, schemes, source, period),
      ...ratingsUnread(program, facts, placed, period),
    ],
  };
}

type About = {
  readonly schemes: readonly Scheme[];
  readonly conditions: ReadonlyMap<string, Admits>;
  /** What the pays of a scheme are of, by its name. */
  readonly bases: ReadonlyMap<string, readonly BaseColumn[]>;
  readonly source: SourceContract;
  readonly period: Period;
};

/** `unclaimed`: there in the period, and no scheme takes in what their columns say. */
type Settled = {
  readonly placed: Placed;
  readonly found?: readonly Diagnostic[];
  readonly unclaimed?: readonly Person[];
  readonly unsaid?: readonly Unsaid[];
};

/** What each row says of its days, put together. */
function settle({ person, stints, flaw }: Listed, about: About): Settled {
  const { source, period } = about;
  const reversed = leftBeforeJoined(person, source);
  if (reversed) return { placed: { person, undecided: { code: "left-before-joined", message: leftFirst(person) } }, found: [reversed] };
  if (flaw) {
    const finding = flawed(flaw, source);
    return { placed: { person, undecided: { code: codeOf[flaw.kind], message: flawedRows(flaw) } }, found: [finding] };
  }
  const there = stints.flatMap((stint) => placeRow(stint, about)).filter(({ placed }) => !absence(placed.person, period));
  const last = there.at(-1);
  if (!last) return { placed: { person, outside: absence(person, period) ?? noRowIn(period) } };
  return there.length === 1 ? last : { ...joined(there, last, about), ...together(there) };
}

/** Someone of whom several rows are about days of the period. */
function joined(there: readonly Settled[], last: Settled, { schemes, period }: About): Settled {
  const { person } = last.placed;
  const open = there.find(({ placed }) => "undecided" in placed);
  if (open) return { placed: { ...open.placed, person } };
  const stints = there.map(({ placed }) => {
    const scheme = "scheme" in placed ? schemes.find(({ name }) => name === placed.scheme) : undefined;
    return { person: placed.person, ...(scheme && { scheme }) };
  });
  const schemesOfAll = stints.flatMap(({ scheme }) => scheme ?? []);
  if (schemesOfAll.length === 0) return last;
  const silent = [...new Set(schemesOfAll)].filter(({ onChange }) => !onChange);
  const [first] = silent;
  if (!first) return { placed: { person, ...partsOf(stints, period) } };
  const changed = stints[1]?.person ?? person;
  const code = changed.stint?.byScheme ? "scheme-ends-within" : "change-not-said";
  const undecided = { code, message: changeUnsaid(first, changed.stint) } as const;
  return { placed: { person, undecided }, unsaid: silent.map((scheme) => ({ scheme, person: changed })) };
}

function together(there: readonly Settled[]): Pick<Settled, "found" | "unclaimed"> {
  return { found: there.flatMap(({ found = [] }) => found), unclaimed: there.flatMap(({ unclaimed = [] }) => unclaimed) };
}

const codeOf = { overlap: "stints-overlap", apart: "stints-apart", reversed: "stint-reversed" } as const;

/** Under which scheme one row of someone puts them, or under which ones after another. */
function placeRow(row: Person, about: About): readonly Settled[] {
  const parts = byRanges(row, about.schemes, about.period).map(({ person, schemes }) => {
    const settled = place(person, { ...about, schemes });
    return { person, settled, ...("scheme" in settled.placed && { scheme: settled.placed.scheme }) };
  });
  return withoutSeams(parts, row).map(({ person, settled }) => ({ ...settled, placed: { ...settled.placed, person } }));
}

/** Under which scheme some days of someone put them. */
function place(person: Person, { schemes, conditions, bases, source, period }: About): Settled {
  const absent = absence(person, period);
  if (absent) return { placed: { person, outside: absent } };
  const unsure = undecidedBy(person, schemes, source);
  if (unsure.length > 0) return { placed: { person, undecided: { code: "person-unreadable", message: unreadable(unsure, source) } } };
  const asked = schemesOf(person, schemes).map((scheme) => ({ scheme, admits: conditions.get(scheme.name)?.(person) }));
  const unknown = asked.find(({ scheme, admits }) => admits === undefined && conditions.has(scheme.name));
  if (unknown) return { placed: { person, undecided: { code: "person-unreadable", message: unanswered(unknown.scheme) } } };
  const [first, second] = asked.flatMap(({ scheme, admits }) => (admits === false ? [] : [scheme]));
  if (!first) return { placed: { person, outside: notUnderAny(schemes, period) }, ...(asked.length === 0 && { unclaimed: [person] }) };
  if (!second) return under(first, person, bases.get(first.name) ?? [], source);
  const undecided = { code: "two-schemes", message: underTwo(first, second) } as const;
  return { placed: { person, undecided }, found: [twoSchemes(person, first, second, source, period)] };
}

function under({ name }: Scheme, person: Person, bases: readonly BaseColumn[], source: SourceContract): Settled {
  const base = negativeBase(person, bases, source);
  if (!base) return { placed: { person, scheme: name } };
  return { placed: { person, undecided: { code: "negative-base", message: base.message } }, found: [base.found] };
}
