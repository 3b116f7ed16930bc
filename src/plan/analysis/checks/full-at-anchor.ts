import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, divide, type Fraction, fraction, HUNDRED, larger, multiply, ONE, ZERO } from "../../../number/fraction.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Scheme } from "../../../scheme/types/scheme.ts";
import { PERCENT } from "../../../scheme/units/unit.ts";
import { isWithin } from "../../../text/source.ts";
import type { Check } from "../check.ts";
import { figureAt } from "../curve/curve.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { anyPoints, inPoints, marksAdvice } from "../words.ts";

/**
 * Where a result can give more than full points, full points stand at the anchor, in a row, or where a
 * formula meets the target. Where it cannot, the anchor may well give less, and the best result full points.
 */
export const fullAtAnchor: Check = ({ metrics, scheme }) =>
  // A total that is written out may take a share of each.
  scheme.total.expression ? [] : metrics.flatMap((metric) => ofMetric(metric, scheme));

function ofMetric(subject: MetricSubject, scheme: Scheme): readonly Finding[] {
  const { metric, reach, chart } = subject;
  const full = metric.markedOutOf ?? metric.weight;
  const most = reach?.most.value;
  if (!chart || !metric.weight || !full || !reach) return [];
  // Full points as a cap say that there is no more than that.
  if ((metric.cap && compare(metric.cap.value, full) <= 0) || (most && compare(most, metric.weight) <= 0)) return [];
  return takenOver(subject, full, scheme) ?? [...found(subject, full, most), ...overHundred(subject, full)];
}

/** A weight that an extending scheme changes, beside rows that stayed as they were. */
function takenOver({ metric: { name, rule, ruleSpan, weightSpan } }: MetricSubject, full: Fraction, { span }: Scheme) {
  if (rule.kind !== "bands" || !weightSpan || !isWithin(weightSpan, span) || isWithin(ruleSpan, span)) return undefined;
  const points = rule.rows.flatMap(({ result }) => (result.kind === "points" ? [result.points] : []));
  const most = points.reduce(larger, ZERO);
  if (compare(most, full) <= 0) return undefined;
  return [unseen(finding("weight-without-rows", weightSpan, { metric: name, full: inPoints(full), most: inPoints(most) }))];
}

function found(subject: MetricSubject, full: Fraction, most: Fraction | undefined): readonly Finding[] {
  const { rule, name, ruleSpan } = subject.metric;
  const slots = { metric: name, full: inPoints(full), most: most ? inPoints(most) : anyPoints };
  // So much from nothing on gives at the target what it has come to there.
  const anchored = rule.kind === "anchor" && rule.points.n !== 0n ? rule.points : undefined;
  const atTarget = anchored ?? (rule.kind === "anchor" || rule.kind === "points" ? pointsAtTarget(subject) : undefined);
  if (atTarget && compare(atTarget, full) !== 0) {
    // What a formula gives is nobody's slip, unless it gives marks out of 100.
    if (rule.kind === "points" && (compare(atTarget, HUNDRED) !== 0 || compare(full, HUNDRED) > 0)) return [];
    const place = rule.kind === "anchor" ? (rule.award ?? ruleSpan) : ruleSpan;
    return [unseen(finding("anchor-not-full", place, { ...slots, points: inPoints(atTarget), marks: marksAdvice(atTarget) }))];
  }
  if (rule.kind !== "bands" || rule.rows.some(({ result }) => result.kind !== "points")) return [];
  const points = rule.rows.flatMap(({ result }) => (result.kind === "points" ? [result.points] : []));
  if (points.some((each) => compare(each, full) === 0)) return [];
  return [unseen(finding("no-row-full", ruleSpan, { ...slots, marks: marksAdvice(points.reduce(larger, ZERO)) }))];
}

/** What a formula gives where the target is met. */
function pointsAtTarget({ chart, plan: { attainment } }: MetricSubject): Fraction | undefined {
  if (attainment === undefined || !chart?.variable.seeds.has(attainment)) return undefined;
  return figureAt(chart.courses[0]?.curve ?? [], ONE);
}

const HALF_AGAIN = fraction(3n, 2n);

/** In proportion, and at most 120 points of a weight of 60: that is 200%, or 120 marks out of 100. */
function overHundred({ metric: { rule, cap, name } }: MetricSubject, full: Fraction): readonly Finding[] {
  if (rule.kind !== "proportional" || !cap || compare(full, HUNDRED) >= 0 || compare(cap.value, HUNDRED) < 0) return [];
  if (compare(cap.value, multiply(full, HALF_AGAIN)) < 0) return [];
  const share = quantity(divide(cap.value, full), PERCENT);
  return [unseen(finding("cap-of-marks", cap.span, { metric: name, full: inPoints(full), cap: inPoints(cap.value), share }))];
}

function unseen(diagnostic: Finding["diagnostic"]): Finding {
  return { diagnostic, witnesses: [] };
}
