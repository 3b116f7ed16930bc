import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import type { MetricPlan } from "../plan.ts";
import { type Charted, chartOf } from "./chart.ts";
import { type Reach, reachOf } from "./reach.ts";
import { constantAt, type Site } from "./variable/of-metric.ts";

/** A metric with its plan, and how its points go. */
export type MetricSubject = Charted & {
  readonly metric: Metric;
  readonly plan: MetricPlan;
  /** Of its points where they are there; absent where some are not known. */
  readonly reach?: Reach;
  /** What its rule gives, in words: points, or a plain factor. */
  readonly show: (value: Fraction) => Bilingual;
};

/** Those of the metrics that the plan holds. */
export function metricSubjects(
  metrics: readonly Metric[],
  plans: readonly MetricPlan[],
  gives: Unit,
  site: Site,
): readonly MetricSubject[] {
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  return metrics.flatMap((metric) => {
    const planned = byName.get(metric.name);
    return planned ? [metricSubject(metric, planned, gives, site)] : [];
  });
}

function metricSubject(metric: Metric, plan: MetricPlan, gives: Unit, site: Site): MetricSubject {
  const charted = chartOf(plan, site);
  const reach = charted.chart ? reachOf(charted.chart, plan.points) : constantReach(metric, plan, site);
  return { metric, plan, ...charted, ...(reach && { reach }), show: (value) => quantity(value, gives) };
}

/** Of a weighed metric that gives one and the same figure; an extra may well be there for what it measures alone. */
function constantReach({ weight }: Metric, { points }: MetricPlan, { plan }: Site): Reach | undefined {
  const value = weight && constantAt(plan, points);
  const bound = value && { value, given: new Map() };
  return bound && { least: bound, most: bound };
}
