import { valueAt } from "../../evaluator/reference/evaluate.ts";
import { evaluateGiven } from "../../evaluator/reference/given.ts";
import { isNumber } from "../../evaluator/reference/value.ts";
import type { Fraction } from "../../number/fraction.ts";
import { type Chart, chartOf } from "../../plan/analysis/chart.ts";
import type { Curve } from "../../plan/analysis/curve/curve.ts";
import { figuresOf } from "../../plan/analysis/figures.ts";
import { rangesOf } from "../../plan/analysis/ranges/ranges.ts";
import { type Reach, reachOf } from "../../plan/analysis/reach.ts";
import type { Site } from "../../plan/analysis/variable/of-metric.ts";
import { givenAt, type Variable } from "../../plan/analysis/variable/variable.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { MetricPlan, Plan } from "../../plan/plan.ts";
import type { Interval } from "../../scheme/intervals/interval.ts";
import type { SourceContract } from "../../scheme/types/source.ts";

/** What comes out along the one figure that it hangs on, computed by the plan. */
export type Charted = {
  readonly variable: Variable;
  readonly curve: Curve;
  /** The values that the curve is known for. */
  readonly on: Interval;
  /** What a node comes to at a value of the variable; undefined where there is no number. */
  readonly at: (value: Fraction, node: NodeId) => Fraction | undefined;
  readonly reach?: Reach;
};

export function siteOf(plan: Plan, sources: readonly SourceContract[]): Site {
  return { plan, sources, ranges: rangesOf(plan.nodes, { sources, cycle: plan.cycle }), figures: figuresOf(plan) };
}

/** An item where no special condition applies; undefined where it hangs on several figures. */
export function chartedItem(metric: MetricPlan, site: Site): Charted | undefined {
  const { chart, why } = chartOf(metric, site);
  const [course] = chart?.courses ?? [];
  if (!chart || !course || why) return undefined;
  const variable = { ...chart.variable, seeds: course.seeds };
  const reach = reachOf(chart as Chart, metric.points);
  return { variable, curve: course.usual, on: extentOf(course.usual), at: computedBy(site.plan, variable), ...(reach && { reach }) };
}

export function extentOf(curve: Curve): Interval {
  const [low, high] = [curve[0]?.on.low, curve.at(-1)?.on.high];
  return { ...(low && { low }), ...(high && { high }) };
}

export function computedBy(plan: Plan, variable: Variable): Charted["at"] {
  return (value, node) => {
    const result = valueAt(evaluateGiven(plan, givenAt(variable, value)), node);
    return isNumber(result) ? result : undefined;
  };
}
