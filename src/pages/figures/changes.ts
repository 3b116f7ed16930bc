import { numberAt } from "../../evaluator/reference/evaluate.ts";
import { add, type Fraction, subtract, ZERO } from "../../number/fraction.ts";
import { roundedTo } from "../../plan/places.ts";
import type { Milestone, Plan } from "../../plan/plan.ts";
import type { MetricResult, Scored } from "../../results/types.ts";
import { same, type Words } from "../words.ts";

/** What moved the running total; `places` are the decimals it was rounded to, `full` all the points of a measure. */
export type Change = { readonly label: Words; readonly by: Fraction; readonly places?: number; readonly full?: Fraction };

/**
 * From nothing to the score: the points of each measure, and what a section,
 * the extras and the total then did to their sum. They add up to the score exactly.
 */
export function changesOf(person: Scored, plan: Plan): readonly Change[] {
  const after = (milestones: readonly Milestone[], name: Words, changes: readonly Change[]): readonly Change[] => [
    ...changes,
    ...adjustments(milestones, name, sum(changes), person, plan),
  ];
  const points = (chosen: (metric: MetricResult) => boolean): readonly Change[] =>
    person.metrics.filter(chosen).map((metric) => pointsOf(metric, plan));
  const ofTotal = (...stages: readonly string[]) => plan.total.milestones.filter(({ stage }) => stages.includes(stage));

  const known = new Set(plan.sections.map(({ name }) => name));
  const sections = plan.sections.flatMap(({ name, label, milestones }) =>
    after(
      milestones,
      same(label),
      points(({ section, extra }) => section === name && !extra),
    ),
  );
  const outside = points(({ section, extra }) => !extra && !known.has(section ?? ""));
  const weighed = after(ofTotal("rescale"), RESCALED, [...sections, ...outside]);
  const extras = after(
    ofTotal("extras"),
    EXTRAS,
    points(({ extra }) => extra),
  );
  return after(ofTotal("total"), TOTAL, [...weighed, ...extras]);
}

const RESCALED: Words = { en: "Dropped items", zh: "剔除项" };
const EXTRAS: Words = { en: "Extras", zh: "加减分" };
const TOTAL: Words = { en: "Total", zh: "总分" };

const partNames = {
  value: { en: "converted", zh: "折算" },
  floor: { en: "floor", zh: "下限" },
  cap: { en: "cap", zh: "封顶" },
  round: { en: "rounding", zh: "取整" },
} as const satisfies Record<Milestone["part"], Words>;

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
  name: Words,
  before: Fraction,
  { evaluation }: Scored,
  { nodes }: Plan,
): readonly Change[] {
  const values = milestones.map(({ node }) => numberAt(evaluation, node));
  const changes = milestones.map(({ part, node }, index) => ({
    label: { en: `${name.en}: ${partNames[part].en}`, zh: `${name.zh}：${partNames[part].zh}` },
    by: subtract(values[index] ?? ZERO, values[index - 1] ?? before),
    places: roundedTo(nodes, node),
  }));
  return changes.filter(({ by }) => by.n !== 0n);
}
