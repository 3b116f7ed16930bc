import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import type { Milestone, Plan, Stage } from "../plan/plan.ts";
import type { Span } from "../text/source.ts";
import { namesOf } from "./explanation/names.ts";
import { ruleLines } from "./explanation/rule-lines.ts";
import { stepsOf, type Title } from "./explanation/steps.ts";
import type { Explanation } from "./types.ts";
import type { Words } from "./words/words.ts";

/** Scheme texts by file, for the lines of the rules. */
export type Texts = ReadonlyMap<string, string>;

/** Figures of fewer people than `fewest` are left out. */
export type Shown = { readonly fewest?: number };

/** Why a person got what they got. A text that is not at hand leaves its lines out. */
export function explain(plan: Plan, evaluation: Evaluation, texts: Texts, shown: Shown = {}): Explanation {
  return explainer(plan, texts, shown)(evaluation);
}

/** The same for many people under one plan: what does not change is looked up once. */
export function explainer(plan: Plan, texts: Texts, { fewest = 0 }: Shown = {}): (evaluation: Evaluation) => Explanation {
  const clauseOf = ({ file, start, end }: Span): string => texts.get(file)?.slice(start, end) ?? "";
  const scheme = { lineOf: ruleLines(texts), clauseOf };
  const subjects = plan.metrics.map((metric) => ({ metric, names: namesOf(plan, metric) }));
  const names = namesOf(plan);
  const results: readonly { readonly milestones: readonly Milestone[]; readonly title: Title }[] = [
    ...[...plan.coefficients, ...plan.sections].map(labelled),
    { milestones: plan.total.milestones, title: titleOf() },
    { milestones: plan.grade?.milestones ?? [], title: titleOfGrade(plan.grade?.milestones[0]) },
    ...[...plan.pays, ...plan.outcomes].map(labelled),
  ];
  return (evaluation) => ({
    metrics: subjects.map(({ metric, names: own }) => ({
      metric: metric.name,
      steps: stepsOf(metric.milestones, { plan, evaluation, names: own, fewest }, titleOf(), scheme),
    })),
    overall: results.flatMap(({ milestones, title }) => stepsOf(milestones, { plan, evaluation, names, fewest }, title, scheme)),
  });
}

function labelled({ milestones, label }: { readonly milestones: readonly Milestone[]; readonly label: string }) {
  return { milestones, title: titleOf(label) };
}

/** After the grade by score stands what vetoes leave of it. */
function titleOfGrade(given: Milestone | undefined): Title {
  const plain = titleOf();
  return (milestone, words) => (milestone.stage === "grade" && milestone !== given ? words.stages.veto : plain(milestone, words));
}

/** A section, a pay, a coefficient goes by its label, anything else by its stage; then what is done to it. */
function titleOf(label?: string): Title {
  return ({ stage, part }: Milestone, words: Words) => {
    const of = label === undefined ? words.stages[stage] : (ownTitle(label, stage, words) ?? label);
    return part === "value" || stage === part ? of : words.part(of, words.parts[part]);
  };
}

/** What leads up to a labelled result is told beside its label. */
function ownTitle(label: string, stage: Stage, words: Words): string | undefined {
  if (stage === "section" || stage === "pay" || stage === "rule" || stage === "outcome") return undefined;
  return words.part(label, stage === "base" ? words.names.base : words.stages[stage]);
}
