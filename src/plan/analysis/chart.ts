import type { MetricPlan } from "../plan.ts";
import { runAlong, type Seeds, type Values } from "./along/run.ts";
import type { Along, Why } from "./along/value.ts";
import { type Curve, curveOf } from "./curve/curve.ts";
import { type Site, variablesOf } from "./variable/of-metric.ts";
import { scenariosOf } from "./variable/scenarios.ts";
import type { Variable } from "./variable/variable.ts";

/** What a metric comes to along the figure that its points hang on, in each scenario of what else they hang on. */
export type Chart = { readonly variable: Variable; readonly courses: readonly Course[] };

export type Course = {
  /** The variable, and how conditions on other figures turn out. */
  readonly seeds: Seeds;
  readonly values: Values;
  /** Its points. */
  readonly curve: Curve;
};

/** The chart as far as it goes, and what is in the way of the rest. */
export type Charted = { readonly chart?: Chart; readonly why?: Why };

export function chartOf(metric: MetricPlan, site: Site): Charted {
  let partial: Charted = { why: "others" };
  for (const variable of variablesOf(metric, site)) {
    const chart = chartAlong(variable, metric, site);
    const why = whyOpen(chart, metric);
    if (!why) return { chart };
    if (!partial.chart) partial = { chart, why };
  }
  return partial;
}

function chartAlong(variable: Variable, { points }: MetricPlan, { plan }: Site): Chart {
  const { seeds: known, domain } = variable;
  const courses = scenariosOf(plan, points, known).map((seeds): Course => {
    const values = runAlong(plan, [points], seeds, domain);
    return { seeds, values, curve: curveOf(values.get(points) ?? [], "plain", domain.grid) };
  });
  return { variable, courses };
}

function whyOpen({ courses }: Chart, { points }: MetricPlan): Why | undefined {
  const pieces = courses.flatMap(({ values }): Along => values.get(points) ?? []);
  return pieces.flatMap(({ value }) => (value.kind === "open" ? value.why : []))[0];
}
