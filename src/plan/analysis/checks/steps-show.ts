import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { equal, type Fraction } from "../../../number/fraction.ts";
import { type End, type Interval, intersection } from "../../../scheme/intervals/interval.ts";
import type { Reading, Slope } from "../../../scheme/types/rule.ts";
import type { Plan } from "../../plan.ts";
import { alongAt } from "../along/at.ts";
import { numberOf } from "../along/value.ts";
import { type Bounding, boundingsIn } from "../bounding.ts";
import type { Chart, Course } from "../chart.ts";
import type { Check } from "../check.ts";
import { curveOf } from "../curve/curve.ts";
import { extremesOf } from "../curve/extremes.ts";
import { beside } from "../curve/stand.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { onGrid } from "../pieces/grid.ts";
import { everywhere, isEmpty, within } from "../pieces/pieces.ts";
import { placeOf } from "../variable/target.ts";
import { witnessAt } from "../witness.ts";

/** A step adds or takes off something: the cap or the floor has not been reached before it counts. */
export const stepsShow: Check = ({ plan, metrics, factors }) => [...metrics, ...factors].flatMap((subject) => ofMetric(subject, plan));

function ofMetric(subject: MetricSubject, plan: Plan): readonly Finding[] {
  const { metric, plan: planned, chart, why } = subject;
  const { rule, cap, floor } = metric;
  if (!chart || why || rule.kind !== "anchor" || (!cap && !floor)) return [];
  const bounds = boundingsIn(planned.milestones, plan).filter(({ milestone: { stage } }) => stage === "cap" || stage === "floor");
  return [rule.over, rule.under].flatMap((side) =>
    side.kind === "slopes" ? side.slopes.flatMap((slope) => ofSlope(slope, rule.reading, bounds, subject, chart, plan)) : [],
  );
}

function ofSlope(
  slope: Slope,
  reading: Reading,
  bounds: readonly Bounding[],
  { metric, plan: planned, show }: MetricSubject,
  chart: Chart,
  plan: Plan,
): readonly Finding[] {
  const way = slope.points.n > 0n ? "cap" : "floor";
  const bound = bounds.find(({ milestone: { part } }) => part === way);
  const from = bound && placeOf(slope.from, reading, chart.variable, planned, plan);
  const to = slope.to && placeOf(slope.to, reading, chart.variable, planned, plan);
  if (!bound?.at || !from || (slope.to && !to) || chart.courses.some((course) => isOffBound(bound, from, course))) return [];
  const { usual, domain, nudge } = chart.variable;
  const [whole, counted] = [true, false].flatMap((closed) =>
    onGrid(everywhere(intersection(beyond(slope, { value: from, closed }, to), usual), slope), domain.grid),
  );
  const [course] = chart.courses;
  if (!whole || !counted || isEmpty(counted.on) || !course || !bound.at) return [];
  if (!chart.courses.every((each) => isAtBound(bound, bound.at, whole.on, each, chart))) return [];
  const at = beside(counted.on, slope.side === "over" ? "low" : "high", nudge);
  const slots = { metric: metric.name, by: names[way], gives: show(bound.at), example: chart.variable.show(at) };
  const witnesses = [witnessAt(plan, chart, course, bound.milestone.node, at, bound.at)];
  return [{ diagnostic: finding("step-without-effect", slope.span, slots), witnesses }];
}

/** Seen at once: where the steps begin, the bound has not been reached. */
function isOffBound({ milestone, at }: Bounding, from: Fraction, { values }: Course): boolean {
  const value = alongAt(values.get(milestone.node) ?? [], from);
  const figure = value && numberOf(value);
  return figure !== undefined && at !== undefined && !equal(figure, at);
}

/** From where a slope's steps count on. */
function beyond({ side }: Slope, begin: End, to: Fraction | undefined): Interval {
  const end = to && { value: to, closed: true };
  return side === "over" ? { low: begin, ...(end && { high: end }) } : { high: begin, ...(end && { low: end }) };
}

/** Whether the bounded figure is at its bound all along a stretch. */
function isAtBound({ milestone }: Bounding, bound: Fraction | undefined, stretch: Interval, { values }: Course, chart: Chart): boolean {
  const curve = within(curveOf(values.get(milestone.node) ?? [], "plain", chart.variable.domain.grid), stretch);
  const { lowest, highest } = extremesOf(curve) ?? {};
  return [lowest?.value, highest?.value].every((value) => value && bound && equal(value, bound));
}

const names: Readonly<Record<"cap" | "floor", Bilingual>> = {
  cap: { en: "the cap", zh: "封顶" },
  floor: { en: "the floor", zh: "最低分" },
};
