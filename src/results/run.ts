import { peopleOf } from "../people/from-facts.ts";
import type { Parts } from "../people/parts.ts";
import type { Placed } from "../people/placed.ts";
import type { Period } from "../periods/period.ts";
import { plansOf } from "../plan/from-scheme.ts";
import type { Facts } from "../plan/inputs.ts";
import { isOverGroups } from "../plan/layers.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import { assess } from "./assess.ts";
import { type Combined, combine } from "./combine.ts";
import { begin, finish } from "./combine-in-groups.ts";
import { evaluationsOf } from "./evaluations.ts";
import { groupFindings } from "./group-findings.ts";
import { openOutcomeFindings } from "./outcomes.ts";
import { ranked, teamsOf } from "./teams.ts";
import type { PersonResult, RunResult } from "./types.ts";

/** Everyone on the list of people, each under their scheme of the period, then the teams they are in. */
export function run(program: CheckedProgram, facts: Facts, period: Period): RunResult {
  const { people, diagnostics } = peopleOf(program, facts, period);
  const schemes = new Map(program.schemes.filter(({ cycle }) => cycle === period.cycle).map((scheme) => [scheme.name, scheme]));
  const plans = plansOf([...schemes.values()], program);
  const rules = { schemes, plans, facts, period };
  const isTogether = [...plans.values()].some(isOverGroups);
  const begun = new Map(people.flatMap((placed) => (isTogether && "parts" in placed ? [[placed, begin(placed, rules)] as const] : [])));
  const inGroups = new Map([...begun].flatMap(([placed, each]) => ("reasons" in each ? [] : [[placed, each] as const])));
  const evaluations = evaluationsOf(people, plans, facts, period, inGroups);

  const combined = (placed: Placed & Parts): Combined => {
    const [of, evaluation] = [begun.get(placed), evaluations.get(placed)];
    if (!of) return combine(placed, rules);
    if ("reasons" in of) return of;
    if (!evaluation) throw new RangeError(`${placed.person.id} is in no group of ${period.name}`);
    return finish(of, evaluation, placed, rules);
  };

  const ofParts = (placed: Placed & Parts, who: Pick<PersonResult, "id" | "name" | "team" | "role">): PersonResult => {
    const last = schemes.get(placed.parts.at(-1)?.scheme ?? "");
    const under = { ...who, ...(last && { scheme: last.name, schemeVersion: last.version }) };
    const result = combined(placed);
    if ("reasons" in result) return { ...under, status: "blocked", reasons: result.reasons };
    return { ...under, status: result.evaluation.provisional ? "provisional" : "scored", ...result };
  };

  const resultOf = (placed: Placed): PersonResult => {
    const { id, name: called, team, role } = placed.person;
    const who = { id, name: called, ...(team !== undefined && { team }), ...(role !== undefined && { role }) };
    if ("outside" in placed) return { ...who, status: "not_applicable", reason: placed.outside };
    if ("undecided" in placed) return { ...who, status: "blocked", reasons: [placed.undecided] };
    if ("parts" in placed) return ofParts(placed, who);
    const [scheme, plan, evaluation] = [schemes.get(placed.scheme), plans.get(placed.scheme), evaluations.get(placed)];
    if (!scheme || !plan || !evaluation) throw new RangeError(`${placed.scheme} is no scheme of ${period.name}`);
    const under = { ...who, scheme: scheme.name, schemeVersion: scheme.version };
    const assessed = assess(plan, evaluation);
    if ("reasons" in assessed) return { ...under, status: "blocked", reasons: assessed.reasons };
    return { ...under, status: evaluation.provisional ? "provisional" : "scored", ...assessed };
  };

  const results = people.map(resultOf);
  const open = openOutcomeFindings(results, plans, program, facts);
  const grades = [...plans.values()].flatMap(({ grade }) => grade?.grades ?? []);
  return {
    period,
    cycle: period.cycle,
    people: ranked(results),
    teams: teamsOf(results, grades),
    plans,
    diagnostics: [...diagnostics, ...open, ...groupFindings(evaluations, plans)],
  };
}
