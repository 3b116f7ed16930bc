import { inputsOf } from "../evaluator/reference/inputs.ts";
import { type Placed, peopleOf } from "../people/from-facts.ts";
import type { Period } from "../periods/period.ts";
import { planOf } from "../plan/from-scheme.ts";
import type { Facts } from "../plan/inputs.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import { assess } from "./assess.ts";
import { openOutcomeFindings } from "./outcomes.ts";
import { ranked, teamsOf } from "./teams.ts";
import type { PersonResult, RunResult } from "./types.ts";

/** Everyone on the list of people, each under their scheme of the period, then the teams they are in. */
export function run(program: CheckedProgram, facts: Facts, period: Period): RunResult {
  const { people, diagnostics } = peopleOf(program, facts, period);
  const schemes = new Map(program.schemes.filter(({ cycle }) => cycle === period.cycle).map((scheme) => [scheme.name, scheme]));
  const plans = new Map([...schemes].map(([name, scheme]) => [name, planOf(scheme, program)]));

  const resultOf = (placed: Placed): PersonResult => {
    const { id, name: called, team, role } = placed.person;
    const who = { id, name: called, ...(team !== undefined && { team }), ...(role !== undefined && { role }) };
    if ("outside" in placed) return { ...who, status: "not_applicable", reason: placed.outside };
    if ("undecided" in placed) return { ...who, status: "blocked", reasons: [placed.undecided] };
    const [scheme, plan] = [schemes.get(placed.scheme), plans.get(placed.scheme)];
    if (!scheme || !plan) throw new RangeError(`${placed.scheme} is no scheme of ${period.name}`);
    const under = { ...who, scheme: scheme.name, schemeVersion: scheme.version };
    const assessed = assess(plan, inputsOf(facts, placed.person, period));
    return "reasons" in assessed ? { ...under, status: "blocked", reasons: assessed.reasons } : { ...under, status: "scored", ...assessed };
  };

  const results = people.map(resultOf);
  const open = openOutcomeFindings(results, plans, program);
  const grades = [...plans.values()].flatMap(({ grade }) => grade?.grades ?? []);
  return { period, cycle: period.cycle, people: ranked(results), teams: teamsOf(results, grades), plans, diagnostics: [...diagnostics, ...open] };
}
