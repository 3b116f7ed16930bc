import type { Interval } from "../../scheme/intervals/interval.ts";
import { isNumeric } from "../../scheme/units/unit.ts";
import type { NodeId } from "../node-id.ts";
import type { MetricPlan, Plan } from "../plan.ts";
import { runAlong, type Seeds, type Values } from "./along/run.ts";
import type { Along, Why } from "./along/value.ts";
import { type Curve, curveOf } from "./curve/curve.ts";
import { figuresIn } from "./figures.ts";
import { within } from "./pieces/pieces.ts";
import { type Site, variablesOf } from "./variable/of-metric.ts";
import { scenariosOf } from "./variable/scenarios.ts";
import type { Variable } from "./variable/variable.ts";
import { wayOf } from "./ways.ts";

/** What a metric comes to along the figure that its points hang on, in each scenario of what else they hang on. */
export type Chart = { readonly variable: Variable; readonly courses: readonly Course[] };

export type Course = {
  /** The variable, and how conditions on other figures turn out. */
  readonly seeds: Seeds;
  readonly values: Values;
  /** Its points. */
  readonly curve: Curve;
  /** Those of usual values: what is measured may be under zero where the rule speaks of such values. */
  readonly usual: Curve;
};

/** The chart as far as it goes, and what is in the way of the rest. */
export type Charted = { readonly chart?: Chart; readonly why?: Why };

export function chartOf(metric: MetricPlan, site: Site): Charted {
  // Words have no order to follow; dates lie on a line of days.
  if (!isNumeric(metric.unit) && metric.unit.kind !== "date") return {};
  let partial: Charted = { why: "others" };
  for (const variable of variablesOf(metric, site)) {
    const chart = chartAlong(variable, metric.points, site.plan);
    const why = whyOpen(chart, metric);
    if (!why) return { chart };
    if (!partial.chart) partial = { chart, why };
  }
  const { why, ...known } = partial;
  return goesOneWay(metric, site) ? known : partial;
}

/** Whatever the others are, the points go one way with each figure. */
function goesOneWay({ points }: MetricPlan, { plan, ranges, figures }: Site): boolean {
  const others = new Set([...figures].filter((figure) => figure !== points));
  return figuresIn(plan, points, others).every((figure) => wayOf(points, figure, others, plan.nodes, ranges) !== undefined);
}

/** Points along a figure, in each scenario of the others. */
export function chartAlong(variable: Variable, points: NodeId, plan: Plan): Chart {
  const { seeds: known, domain, usual } = variable;
  const courses = scenariosOf(plan, points, known).map((seeds): Course => {
    const values = runAlong(plan, [points], seeds, domain);
    const curve = curveOf(values.get(points) ?? [], "plain", domain.grid);
    return { seeds, values, curve, usual: curve.some(({ on }) => isUnderZero(on)) ? curve : within(curve, usual) };
  });
  return { variable, courses };
}

/** Whether an edge of the rule lies there. */
function isUnderZero({ low, high }: Interval): boolean {
  return [low, high].some((end) => end !== undefined && end.value.n < 0n);
}

function whyOpen({ courses }: Chart, { points }: MetricPlan): Why | undefined {
  const pieces = courses.flatMap(({ values }): Along => values.get(points) ?? []);
  return pieces.flatMap(({ value }) => (value.kind === "open" ? value.why : []))[0];
}
