import { finding } from "../diagnostics/catalogue.ts";
import { numberAt, valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { isNumber } from "../evaluator/reference/value.ts";
import type { GradePlan, MetricPlan, Plan } from "../plan/plan.ts";
import { quantity } from "../scheme/quantity.ts";
import { outcomesOf } from "./outcomes.ts";
import { blockReasons } from "./reasons.ts";
import { standInOf } from "./stand-in.ts";
import type { Assessment, BlockReason, MetricResult, Scored } from "./types.ts";
import { reasonAs } from "./why-not-combined.ts";

/** What one person's evaluation comes to: their results, or why they have none. */
export function assess(plan: Plan, evaluation: Evaluation): Assessment | { readonly reasons: readonly BlockReason[] } {
  const lacking = blockReasons(plan, evaluation);
  const reasons = lacking.length > 0 ? lacking : takenBack(plan, evaluation);
  if (reasons.length > 0) return { reasons };
  const { metrics, sections, total, pays } = plan;
  const grade = plan.grade && gradeOf(plan.grade, evaluation);
  return {
    metrics: metrics.map((metric) => metricResult(metric, evaluation)),
    sections: sections.map(({ name, label, points }) => ({ name, label, points: numberAt(evaluation, points) })),
    ...(total.coefficient !== undefined && { coefficient: numberAt(evaluation, total.coefficient) }),
    beforeCap: numberAt(evaluation, total.sum),
    total: numberAt(evaluation, total.points),
    ...(grade && { grade }),
    pay: pays.map(({ name, label, currency, amount }) => ({ name, label, currency, amount: numberAt(evaluation, amount) })),
    ...outcomesOf(plan, evaluation),
    evaluation,
  };
}

/** Money is taken back only where the scheme says so. */
function takenBack({ pays }: Plan, evaluation: Evaluation): readonly BlockReason[] {
  return pays.flatMap(({ name, currency, takesBack, amount }) => {
    const paid = numberAt(evaluation, amount);
    if (takesBack || paid.n >= 0n) return [];
    return [reasonAs(finding("pay-taken-back", undefined, { pay: name, amount: quantity(paid, { kind: "money", currency }) }))];
  });
}

/** Where a policy stands in for a missing value, what was measured stays open. */
export function metricResult(metric: MetricPlan, evaluation: Evaluation): MetricResult {
  const { name, label, section, extra, weight, unit } = metric;
  const standsIn = standInOf(metric, evaluation);
  return {
    name,
    label,
    ...(section !== undefined && { section }),
    extra,
    unit,
    ...known(metric, "measure", evaluation),
    ...known(metric, "target", evaluation),
    ...known(metric, "attainment", evaluation),
    ...known(metric, "marks", evaluation),
    points: numberAt(evaluation, metric.points),
    ...(standsIn && { standsIn }),
    ...(weight && { weight }),
  };
}

type Part = "measure" | "target" | "attainment" | "marks";

function known(metric: MetricPlan, part: Part, evaluation: Evaluation): Partial<Record<Part, MetricResult["points"]>> {
  const node = metric[part];
  const value = node === undefined ? undefined : valueAt(evaluation, node);
  return value !== undefined && isNumber(value) ? { [part]: value } : {};
}

function gradeOf({ node, grades }: GradePlan, evaluation: Evaluation): Scored["grade"] {
  const value = valueAt(evaluation, node);
  return grades.find(({ name }) => name === value);
}
