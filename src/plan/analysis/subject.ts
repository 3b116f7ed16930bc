import type { Fraction } from "../../number/fraction.ts";
import type { Interval } from "../../scheme/intervals/interval.ts";
import type { CheckedProgram } from "../../scheme/types/program.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { SourceContract } from "../../scheme/types/source.ts";
import { NUMBER, POINTS } from "../../scheme/units/unit.ts";
import type { NodeId } from "../node-id.ts";
import type { Plan } from "../plan.ts";
import { type Across, acrossOf } from "./across/across.ts";
import { runAlong, type Values } from "./along/run.ts";
import { figuresOf } from "./figures.ts";
import { type MetricSubject, metricSubjects } from "./metric-subject.ts";
import { type PaySubject, paySubject } from "./pay.ts";
import { type Ranges, rangesOf, rangesWith } from "./ranges/ranges.ts";
import { intervalOf } from "./reach.ts";
import type { Few } from "./totals/few-values.ts";
import { occurringTotals } from "./totals/occurring.ts";
import type { Site } from "./variable/of-metric.ts";
import { totalVariable } from "./variable/of-total.ts";
import type { Variable } from "./variable/variable.ts";
import { matrixView } from "./views/of-matrix.ts";
import { rowView } from "./views/of-row.ts";
import type { View } from "./views/view.ts";

/** A scheme under analysis: its plan, and what has been found out about it before any question is put. */
export type Subject = {
  readonly scheme: Scheme;
  readonly plan: Plan;
  readonly sources: readonly SourceContract[];
  readonly ranges: Ranges;
  readonly metrics: readonly MetricSubject[];
  /** Coefficients: scored as metrics are, their points being plain numbers. */
  readonly factors: readonly MetricSubject[];
  /** Metrics along other figures than their own. */
  readonly views: readonly View[];
  readonly total: TotalSubject;
  readonly pays: readonly PaySubject[];
  readonly across: Across;
};

/** Grades, and pay by rows, along the total. */
export type TotalSubject = {
  readonly variable: Variable;
  readonly values: Values;
  /** All the totals there can be, where they are few. */
  readonly occurring?: Few;
};

export type Options = {
  /** A jump over this share of the weight or of the base is reported. */
  readonly cliffs?: Fraction;
};

export function subjectOf(scheme: Scheme, plan: Plan, { sources }: CheckedProgram): Subject {
  const facts = { sources, cycle: plan.cycle };
  const first = rangesOf(plan.nodes, facts);
  const site: Site = { plan, ranges: first, sources, figures: figuresOf(plan) };
  const metrics = metricSubjects(scheme.metrics, plan.metrics, POINTS, site);
  const factors = metricSubjects(scheme.coefficients ?? [], plan.coefficients, NUMBER, site);
  const ranges = rangesWith(knownRanges([...metrics, ...factors], plan), first, plan.nodes, facts);
  const known: Site = { ...site, ranges };
  const variable = totalVariable(known);
  const results = [...(plan.grade ? [plan.grade.node] : []), ...plan.pays.map(({ amount }) => amount)];
  const values = runAlong(plan, results, variable.seeds, variable.domain);
  const pays = scheme.pays.flatMap((pay) => {
    const planned = plan.pays.find(({ name }) => name === pay.name);
    return planned ? [paySubject(pay, planned, known, [...metrics, ...factors])] : [];
  });
  const occurring = occurringTotals(plan, [...metrics, ...factors]);
  const across = acrossOf(scheme, pays, { plan, ranges, metrics: [...metrics, ...factors], total: variable });
  const views = [...metrics, ...factors].flatMap((metric) => rowView(metric, plan, sources) ?? matrixView(metric, known) ?? []);
  return {
    scheme,
    plan,
    sources,
    ranges,
    metrics,
    factors,
    views,
    total: { variable, values, ...(occurring && { occurring }) },
    pays,
    across,
  };
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
