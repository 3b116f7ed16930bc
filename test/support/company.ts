import { toText } from "../../src/number/decimal.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { run } from "../../src/results/run.ts";
import type { PersonResult, RunResult } from "../../src/results/types.ts";
import { facts, table } from "./facts.ts";
import { programOf } from "./program.ts";

/** Schemes over people whose score is given: for tests of what is computed over groups of them. */

/** Someone by number: team, role (which is their scheme), score, and a base. An empty score is missing. */
export type Member = readonly [id: string, team: string, role: string, score: string, base?: string];

export const sources = `
source people "People" from "people.csv" one row per person
  person "ID", name "Name", team "Team", role "Role"
  base "Base" in CNY
source work "Work" from "work.csv" one row per person
  person "ID", achieved "Achieved" number
`;

/** A scheme of one role whose total is the score, with more statements of its own. */
export function schemeOf(role: string, statements: string, more = ""): string {
  return `
scheme ${role}
  version "1"
  applies to role "${role}"
  cycle quarterly

metric main "Main" weight 100
  measure sum(work.achieved)
  points measure(main)
  floor 0, cap 100
${more}
total out of 100, round 2

${statements}
`;
}

export function company(schemes: readonly string[], members: readonly Member[]): RunResult {
  const period = parsePeriod("2024-Q3");
  if (!period) throw new RangeError("no period");
  const program = programOf([sources, ...schemes].join("\n"));
  const people = members.map(([person, team, role, , base = "1000"]) => ({ person, name: person, team, role, base }));
  const work = members.flatMap(([person, , , achieved]) => (achieved === "" ? [] : [{ person, achieved }]));
  return run(program, facts(table("people", people), table("work", work)), period);
}

/** A line a person, in the order of the list: what `of` tells of those with a result, else why there is none. */
export function lines(
  { people }: RunResult,
  of: (person: Extract<PersonResult, { readonly total: unknown }>) => string,
): readonly string[] {
  return people.map((person) => {
    if (person.status === "blocked") return `${person.id} blocked: ${person.reasons.map(({ code }) => code).join(", ")}`;
    if (person.status === "not_applicable") return `${person.id} not applicable`;
    return `${person.id} ${of(person)}${person.status === "provisional" ? " provisional" : ""}`;
  });
}

export const paid = (result: RunResult): readonly string[] => lines(result, ({ pay }) => pay.map(({ amount }) => toText(amount)).join(" "));
export const graded = (result: RunResult): readonly string[] => lines(result, ({ grade }) => grade?.name ?? "");
export const scored = (result: RunResult): readonly string[] => lines(result, ({ total }) => toText(total));
