import { numberAt } from "../../evaluator/reference/evaluate.ts";
import { add, type Fraction, subtract, ZERO } from "../../number/fraction.ts";
import { roundedTo } from "../../plan/places.ts";
import type { Milestone, Plan, Stage } from "../../plan/plan.ts";
import type { MetricResult, Scored } from "../../results/types.ts";
import { both } from "../../results/words/both.ts";
import type { Words as StageWords } from "../../results/words/words.ts";
import { same, type Words } from "../words.ts";

/** What moved the running total; `places` are the decimals it was rounded to, `full` all the points of a measure. */
export type Change = { readonly label: Words; readonly by: Fraction; readonly places?: number; readonly full?: Fraction };

/**
 * From nothing to the score: the points of each measure, and what a section,
 * the extras and the total then did to their sum. They add up to the score exactly.
 */
export function changesOf(person: Scored, plan: Plan): readonly Change[] {
  const after = (milestones: readonly Milestone[], changes: readonly Change[], label?: string): readonly Change[] => [
    ...changes,
    ...adjustments(milestones, sum(changes), person, plan, label),
  ];
  const points = (chosen: (metric: MetricResult) => boolean): readonly Change[] =>
    person.metrics.filter(chosen).map((metric) => pointsOf(metric, plan));
  const ofTotal = (...chosen: readonly Stage[]) => plan.total.milestones.filter(({ stage }) => chosen.includes(stage));

  const known = new Set(plan.sections.map(({ name }) => name));
  const sections = plan.sections.flatMap(({ name, label, milestones }) =>
    after(
      milestones,
      points(({ section, extra }) => section === name && !extra),
      label,
    ),
  );
  const outside = points(({ section, extra }) => !extra && !known.has(section ?? ""));
  const weighed = after(ofTotal("rescale", "coefficient"), [...sections, ...outside]);
  const extras = after(
    ofTotal("extras"),
    points(({ extra }) => extra),
  );
  return after(ofTotal("total", "veto", "limit"), [...weighed, ...extras]);
}

export function sum(changes: readonly Change[]): Fraction {
  return changes.map(({ by }) => by).reduce(add, ZERO);
}

function pointsOf({ name, label, points, weight, extra }: MetricResult, { metrics, nodes }: Plan): Change {
  const planned = metrics.find((metric) => metric.name === name);
  const places = planned && roundedTo(nodes, planned.points);
  return { label: same(label), by: points, places, ...(weight && !extra && { full: weight }) };
}

/** What each milestone made of what stood before it; those that changed nothing are left out. */
function adjustments(
  milestones: readonly Milestone[],
  before: Fraction,
  { evaluation }: Scored,
  { nodes }: Plan,
  label: string | undefined,
): readonly Change[] {
  const values = milestones.map(({ node }) => numberAt(evaluation, node));
  const changes = milestones.map((milestone, index) => ({
    label: both((words) => titleOf(milestone, label, words)),
    by: subtract(values[index] ?? ZERO, values[index - 1] ?? before),
    places: roundedTo(nodes, milestone.node),
  }));
  return changes.filter(({ by }) => by.n !== 0n);
}

/** A section by its label, else the stage; then what bounded or rounded it. A stage that has its own name for what it does needs no more. */
function titleOf({ stage, part }: Milestone, label: string | undefined, words: StageWords): string {
  const of = label ?? words.stages[stage];
  if (part !== "value") return words.part(of, words.parts[part]);
  if (stage === "section") return words.part(of, words.stages.weight);
  return stage === "total" ? words.part(of, words.stages.rule) : of;
}
