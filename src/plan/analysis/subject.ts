import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Interval } from "../../scheme/intervals/interval.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { CheckedProgram } from "../../scheme/types/program.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { NUMBER, POINTS } from "../../scheme/units/unit.ts";
import type { NodeId } from "../node-id.ts";
import type { MetricPlan, Plan } from "../plan.ts";
import { runAlong, type Values } from "./along/run.ts";
import { type Charted, chartOf } from "./chart.ts";
import { figuresOf } from "./figures.ts";
import { type PaySubject, paySubject } from "./pay.ts";
import { type Ranges, rangesOf } from "./ranges/ranges.ts";
import { intervalOf, type Reach, reachOf } from "./reach.ts";
import { constantAt, type Site } from "./variable/of-metric.ts";
import { totalVariable } from "./variable/of-total.ts";
import type { Variable } from "./variable/variable.ts";

/** A scheme under analysis: its plan, and what has been found out about it before any question is put. */
export type Subject = {
  readonly scheme: Scheme;
  readonly plan: Plan;
  readonly ranges: Ranges;
  readonly metrics: readonly MetricSubject[];
  /** Coefficients: scored as metrics are, their points being plain numbers. */
  readonly factors: readonly MetricSubject[];
  readonly total: TotalSubject;
  readonly pays: readonly PaySubject[];
};

export type MetricSubject = Charted & {
  readonly metric: Metric;
  readonly plan: MetricPlan;
  /** Of its points where they are there; absent where some are not known. */
  readonly reach?: Reach;
  /** What its rule gives, in words: points, or a plain factor. */
  readonly show: (value: Fraction) => Bilingual;
};

/** Grades, and pay by rows, along the total. */
export type TotalSubject = { readonly variable: Variable; readonly values: Values };

export type Options = {
  /** A jump over this share of the weight or of the base is reported. */
  readonly cliffs?: Fraction;
};

export function subjectOf(scheme: Scheme, plan: Plan, { sources }: CheckedProgram): Subject {
  const facts = { sources, cycle: plan.cycle };
  const first = rangesOf(plan.nodes, facts);
  const site: Site = { plan, ranges: first, sources, figures: figuresOf(plan) };
  const metrics = subjects(scheme.metrics, plan.metrics, POINTS, site);
  const factors = subjects(scheme.coefficients ?? [], plan.coefficients, NUMBER, site);
  const ranges = rangesOf(plan.nodes, facts, knownRanges([...metrics, ...factors], plan));
  const known: Site = { ...site, ranges };
  const variable = totalVariable(known);
  const results = [...(plan.grade ? [plan.grade.node] : []), ...plan.pays.map(({ amount }) => amount)];
  const values = runAlong(plan, results, variable.seeds, variable.domain);
  const pays = scheme.pays.flatMap((pay) => {
    const planned = plan.pays.find(({ name }) => name === pay.name);
    return planned ? [paySubject(pay, planned, known)] : [];
  });
  return { scheme, plan, ranges, metrics, factors, total: { variable, values }, pays };
}

function subjects(metrics: readonly Metric[], plans: readonly MetricPlan[], gives: Unit, site: Site): readonly MetricSubject[] {
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

/** What the charts say of the points, before anything stands in for missing ones. */
function knownRanges(metrics: readonly MetricSubject[], { nodes }: Plan): ReadonlyMap<NodeId, Interval> {
  return new Map(
    metrics.flatMap(({ plan: { points }, reach }) => {
      const node = nodes[points];
      return reach ? [[node?.kind === "settle" ? node.of : points, intervalOf(reach)] as const] : [];
    }),
  );
}
