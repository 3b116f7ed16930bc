import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { isAbsent } from "../evaluator/reference/value.ts";
import type { OutcomePlan, Plan } from "../plan/plan.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import { namesOf } from "./explanation/names.ts";
import { reasonsFor } from "./reasons.ts";
import type { PersonResult, Scored } from "./types.ts";

/** The outcomes that follow for one person, and those of which it is not known. */
export function outcomesOf(plan: Plan, evaluation: Evaluation): Pick<Scored, "outcomes" | "openOutcomes"> {
  const { outcomes } = plan;
  return {
    outcomes: outcomes.filter(({ holds }) => valueAt(evaluation, holds) === true).map(({ label }) => label),
    openOutcomes: outcomes.flatMap((outcome) => openOutcome(outcome, plan, evaluation)),
  };
}

function openOutcome({ label, holds }: OutcomePlan, plan: Plan, evaluation: Evaluation): Scored["openOutcomes"] {
  const value = valueAt(evaluation, holds);
  return isAbsent(value) ? [{ label, reasons: reasonsFor(value, { plan, evaluation, names: namesOf(plan) }) }] : [];
}

type People = readonly PersonResult[];

/** A scheme under which outcomes are open for anyone is told once: for how many, and for want of which periods. */
export function openOutcomeFindings(
  people: People,
  plans: ReadonlyMap<string, Plan>,
  { schemes, sources }: CheckedProgram,
): readonly Diagnostic[] {
  const history = sources.find(({ results }) => results);
  return schemes.flatMap(({ name, label, outcomes = [] }) => {
    const plan = plans.get(name);
    const open = people.filter(
      (person) => "openOutcomes" in person && person.scheme === name && person.openOutcomes.length > 0,
    ) as readonly Scored[];
    const periods = [...new Set(open.flatMap(({ evaluation }) => (plan ? missingPeriods(plan, evaluation) : [])))].toSorted();
    const [first] = outcomes;
    if (!first || open.length === 0) return [];
    const count = { en: open.length === 1 ? "1 person" : `${open.length} people`, zh: `${open.length}人` };
    const listed = periods.length === 0 ? unread : { en: periods.join(", "), zh: periods.join("、") };
    return [finding("outcomes-open", first.span, { scheme: label, count, periods: listed, source: history?.label ?? "" })];
  });
}

const unread = { en: "all, for a file of them could not be read", zh: "全部（文件未能读入）" };

function missingPeriods({ outcomes }: Plan, evaluation: Evaluation): readonly string[] {
  return outcomes.flatMap(({ holds }) => {
    const value = valueAt(evaluation, holds);
    if (!isAbsent(value) || value.kind !== "missing") return [];
    return value.reasons.flatMap((reason) => (reason.kind === "no-result" ? [reason.period] : []));
  });
}
