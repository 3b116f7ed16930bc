import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Period } from "../periods/period.ts";
import type { Facts, Person } from "../plan/inputs.ts";
import { peopleSource } from "../scheme/people-source.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { type Admits, conditionsOf } from "./condition.ts";
import { noScheme, twoSchemes, withoutPeople } from "./findings.ts";
import { misspelt } from "./misspelt.ts";
import { personOf } from "./person.ts";
import { absence, notUnderAny, unanswered, underTwo, unreadable } from "./reasons.ts";
import { schemesIn, schemesOf, undecidedBy } from "./schemes.ts";

/** Someone on the list, and their one scheme in the period, or why there is none, or why that cannot be told. */
export type Placed = { readonly person: Person } & (
  | { readonly scheme: string }
  | { readonly outside: Bilingual }
  | { readonly undecided: { readonly code: "person-unreadable" | "two-schemes"; readonly message: Bilingual } }
);

export type PeopleOf = { readonly people: readonly Placed[]; readonly diagnostics: readonly Diagnostic[] };

/** Everyone on the list of people, in its order, each under exactly one scheme of the period's cycle or under none with a reason. */
export function peopleOf(program: CheckedProgram, facts: Facts, period: Period): PeopleOf {
  const source = peopleSource(program.sources);
  const table = source && facts.sources.get(source.name);
  if (!source || !table) return { people: [], diagnostics: [] };

  const schemes = schemesIn(period, program.schemes);
  const persons = table.rows.flatMap((row) => personOf(row, source) ?? []);
  const conditions = conditionsOf(schemes, program.sources, facts, period);
  const placed = persons.map((person) => place(person, schemes, conditions, source, period));
  const without = placed.flatMap(({ placed: each, unclaimed }) => (unclaimed ? [each.person] : []));
  return {
    people: placed.map(({ placed: each }) => each),
    diagnostics: [
      ...(schemes.length === 0 && program.schemes.length > 0 ? [noScheme(program.schemes, period)] : []),
      ...placed.flatMap(({ clash }) => clash ?? []),
      ...(table.incomplete ? [] : schemes.flatMap((scheme) => withoutPeople(scheme, persons, period) ?? [])),
      ...misspelt(without, persons, schemes, source, period),
    ],
  };
}

/** `unclaimed`: there in the period, and no scheme takes in what their columns say. */
type Place = { readonly placed: Placed; readonly clash?: Diagnostic; readonly unclaimed?: true };

function place(
  person: Person,
  schemes: readonly Scheme[],
  conditions: ReadonlyMap<string, Admits>,
  source: SourceContract,
  period: Period,
): Place {
  const absent = absence(person, period);
  if (absent) return { placed: { person, outside: absent } };
  const unsure = undecidedBy(person, schemes, source);
  if (unsure.length > 0) return { placed: { person, undecided: { code: "person-unreadable", message: unreadable(unsure, source) } } };
  const asked = schemesOf(person, schemes).map((scheme) => ({ scheme, admits: conditions.get(scheme.name)?.(person) }));
  const unknown = asked.find(({ scheme, admits }) => admits === undefined && conditions.has(scheme.name));
  if (unknown) return { placed: { person, undecided: { code: "person-unreadable", message: unanswered(unknown.scheme) } } };
  const [first, second] = asked.flatMap(({ scheme, admits }) => (admits === false ? [] : [scheme]));
  if (!first) return { placed: { person, outside: notUnderAny(schemes, period) }, ...(asked.length === 0 && { unclaimed: true }) };
  if (!second) return { placed: { person, scheme: first.name } };
  const undecided = { code: "two-schemes", message: underTwo(first, second) } as const;
  return { placed: { person, undecided }, clash: twoSchemes(person, first, second, source, period) };
}
