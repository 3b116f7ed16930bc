import { placesOf } from "../evaluator/reference/groups/places.ts";
import { add, divide, type Fraction, fraction, ZERO } from "../number/fraction.ts";
import type { Blocked, PersonResult, Scored, TeamResult } from "./types.ts";

type Grade = NonNullable<Scored["grade"]>;

/**
 * Teams in the order their people come; `grades` are all there are, best first. A blocked person counts as a head, but
 * is neither ranked nor averaged; while there is one, or a result that may still move, places are provisional.
 */
export function teamsOf(people: readonly PersonResult[], grades: readonly Grade[]): readonly TeamResult[] {
  return [...membersByTeam(people)].map(([name, members]) => {
    const scored = members.filter(isScored);
    const blocked = members.length - scored.length;
    const average = mean(scored.map(({ total }) => total));
    return {
      name,
      headcount: members.length,
      scored: scored.length,
      blocked,
      ...(average && { average }),
      grades: gradeCounts(scored, grades),
      provisional: members.some(({ status }) => status !== "scored"),
    };
  });
}

/** The same people, each scored one with their place in the team. */
export function ranked(people: readonly PersonResult[]): readonly PersonResult[] {
  const inTeam = new Map<PersonResult, Scored>();
  for (const [team, members] of membersByTeam(people)) {
    const scored = members.filter(isScored);
    const placed = placesOf(scored.map(({ total }) => ({ of: total })));
    const settled = members.every((member) => member.status === "scored");
    for (const [index, person] of scored.entries()) {
      const place = 1 + (placed[index]?.before ?? 0);
      inTeam.set(person, { ...person, status: settled ? "scored" : "provisional", rank: { in: team, place, of: members.length } });
    }
  }
  return people.map((person) => inTeam.get(person) ?? person);
}

type Member = Scored | Blocked;

export function isScored(person: PersonResult): person is Scored {
  return person.status === "scored" || person.status === "provisional";
}

function membersByTeam(people: readonly PersonResult[]): ReadonlyMap<string, readonly Member[]> {
  const teams = new Map<string, Member[]>();
  for (const person of people) {
    if (person.status === "not_applicable" || person.team === undefined) continue;
    const members = teams.get(person.team) ?? [];
    teams.set(person.team, members);
    members.push(person);
  }
  return teams;
}

function mean(totals: readonly Fraction[]): Fraction | undefined {
  return totals.length === 0 ? undefined : divide(totals.reduce(add, ZERO), fraction(totals.length));
}

/** How many have each grade, those that no one has included; one name in several schemes is one grade. */
function gradeCounts(scored: readonly Scored[], grades: readonly Grade[]): TeamResult["grades"] {
  const distinct = [...new Map(grades.map((grade) => [grade.name, grade])).values()];
  return distinct.map(({ name, label }) => ({ name, label, count: scored.filter(({ grade }) => grade?.name === name).length }));
}
