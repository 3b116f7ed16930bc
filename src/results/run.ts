import { type Placed, peopleOf } from "../people/from-facts.ts";
import type { Parts } from "../people/parts.ts";
import type { Period } from "../periods/period.ts";
import { plansOf } from "../plan/from-scheme.ts";
import type { Facts } from "../plan/inputs.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import { assess } from "./assess.ts";
import { combine } from "./combine.ts";
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
  const evaluations = evaluationsOf(people, plans, facts, period);

  const ofParts = (placed: Parts, who: Pick<PersonResult, "id" | "name" | "team" | "role">): PersonResult => {
    const last = schemes.get(placed.parts.at(-1)?.scheme ?? "");
    const under = { ...who, ...(last && { scheme: last.name, schemeVersion: last.version }) };
    const combined = combine(placed, { schemes, plans, facts, period });
    return "reasons" in combined ? { ...under, status: "blocked", ...combined } : { ...under, status: "scored", ...combined };
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
  const open = openOutcomeFindings(results, plans, program);
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
