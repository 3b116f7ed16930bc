import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, valueAt } from "../../../src/evaluator/reference/evaluate.ts";
import { isNumber } from "../../../src/evaluator/reference/value.ts";
import { add, compare, type Fraction, fraction, multiply } from "../../../src/number/fraction.ts";
import { figureAt } from "../../../src/plan/analysis/curve/curve.ts";
import { runsOf } from "../../../src/plan/analysis/curve/runs.ts";
import type { MetricSubject } from "../../../src/plan/analysis/metric-subject.ts";
import { subjectOf } from "../../../src/plan/analysis/subject.ts";
import { type Given, givenAt } from "../../../src/plan/analysis/variable/variable.ts";
import { planOf } from "../../../src/plan/from-scheme.ts";
import type { NodeId } from "../../../src/plan/node-id.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { isIn } from "../../../src/scheme/intervals/interval.ts";
import type { Metric } from "../../../src/scheme/types/metric.ts";
import { QUARTER } from "../../support/facts.ts";
import { percent, program, q, scheme, source, visits } from "../../support/scheme.ts";
import { anyMetric } from "./arbitrary-metric.ts";

const facts = source("facts", "month", ["rate", "visits", "amount", "goal"]);
const typed = facts.columns.map((column) => {
  if (column.type.kind !== "number") return column;
  if (column.name === "visits") return { ...column, type: { ...column.type, unit: visits, whole: true } };
  return column.name === "rate" ? { ...column, type: { ...column.type, unit: percent, from: q(0) } } : column;
});

function analysisOf(metric: Metric): { readonly plan: Plan; readonly subject: MetricSubject } {
  const program1 = program([scheme({ metrics: [metric] })], [{ ...facts, columns: typed }]);
  const [only] = program1.schemes;
  if (!only) throw new Error("no scheme");
  const plan = planOf(only, program1);
  const [subject] = subjectOf(only, plan, program1).metrics;
  if (!subject) throw new Error("no metric");
  return { plan, subject };
}

/** What the evaluator gives; undefined for no value. */
function evaluated(plan: Plan, node: NodeId, given: Given): Fraction | undefined {
  const value = valueAt(evaluate(plan, { facts: { sources: new Map() }, period: QUARTER, monthsThere: QUARTER.months, given }), node);
  return isNumber(value) ? value : undefined;
}

const runs = { numRuns: 400 };

/** Every edge of the curve, what lies right beside it, and some values in between. */
function samples({ chart }: MetricSubject): readonly Fraction[] {
  const edges =
    chart?.courses.flatMap(({ curve }) => curve.flatMap(({ on }) => [on.low?.value, on.high?.value].flatMap((value) => value ?? []))) ?? [];
  const beside = [
    fraction(0n),
    fraction(1n, 1000n),
    fraction(-1n, 1000n),
    fraction(1n, 7n),
    fraction(-1n, 7n),
    fraction(13n),
    fraction(-5n),
  ];
  const tenths = Array.from({ length: 30 }, (_, index) => fraction(index, 10));
  return [
    ...edges.slice(0, 40).flatMap((edge) => beside.map((by) => add(edge, by))),
    ...tenths,
    ...tenths.map((tenth) => multiply(tenth, fraction(10n))),
  ];
}

test("the curve is what the evaluator computes, value for value", () => {
  fc.assert(
    fc.property(anyMetric, (metric) => {
      const { plan, subject } = analysisOf(metric);
      const { chart, why } = subject;
      // A row without edges reads nothing.
      if (!chart) return;
      // An endless staircase that is rounded to other steps is not followed, and says so.
      if (why) {
        expect([why, metric.round !== undefined]).toEqual(["steps", true]);
        return;
      }
      const { domain } = chart.variable;
      for (const course of chart.courses)
        for (const at of samples(subject).filter((value) => isIn(value, domain, domain.grid)))
          expect(figureAt(course.curve, at)).toEqual(
            evaluated(plan, subject.plan.points, givenAt({ ...chart.variable, seeds: course.seeds }, at)),
          );
    }),
    runs,
  );
});

test("nothing lies beyond the reach, and its ends are reached", () => {
  fc.assert(
    fc.property(anyMetric, (metric) => {
      const { plan, subject } = analysisOf(metric);
      const { chart, reach } = subject;
      if (!chart || !reach) return;
      const { domain } = chart.variable;
      for (const { given, value } of [reach.least, reach.most])
        if (given) expect(evaluated(plan, subject.plan.points, given)).toEqual(value);
      for (const at of samples(subject).filter((value) => isIn(value, domain, domain.grid))) {
        const points = evaluated(plan, subject.plan.points, givenAt(chart.variable, at));
        if (!points) continue;
        if (reach.least.value) expect(compare(points, reach.least.value)).toBeGreaterThanOrEqual(reach.least.given ? 0 : 1);
        if (reach.most.value) expect(compare(points, reach.most.value)).toBeLessThanOrEqual(reach.most.given ? 0 : -1);
      }
    }),
    runs,
  );
});

test("samples never turn more often than the curve does", () => {
  fc.assert(
    fc.property(anyMetric, (metric) => {
      const { plan, subject } = analysisOf(metric);
      const { chart, why } = subject;
      if (!chart || why) return;
      const { domain } = chart.variable;
      for (const course of chart.courses) {
        const inOrder = samples(subject)
          .filter((value) => isIn(value, domain, domain.grid))
          .toSorted(compare);
        const points = inOrder.flatMap(
          (at) => evaluated(plan, subject.plan.points, givenAt({ ...chart.variable, seeds: course.seeds }, at)) ?? [],
        );
        expect(turnsIn(points)).toBeLessThanOrEqual(Math.max(0, runsOf(course.curve).length - 1));
      }
    }),
    runs,
  );
});

/** How often figures in a row change from going up to going down or back. */
function turnsIn(figures: readonly Fraction[]): number {
  const changes = figures.slice(1).map((figure, index) => Math.sign(compare(figure, figures[index] ?? figure)));
  const going = changes.filter((change) => change !== 0);
  return going.filter((change, index) => index > 0 && change !== going[index - 1]).length;
}
