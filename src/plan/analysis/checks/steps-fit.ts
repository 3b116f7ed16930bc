import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { absolute, add, compare, divide, type Fraction, fraction, multiply, negate, subtract, ZERO } from "../../../number/fraction.ts";
import { isCollected } from "../../../scheme/expressions/collected.ts";
import type { Metric } from "../../../scheme/types/metric.ts";
import type { Reading, Slope } from "../../../scheme/types/rule.ts";
import type { Plan } from "../../plan.ts";
import type { Check } from "../check.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { placeOf } from "../variable/target.ts";
import type { Variable } from "../variable/variable.ts";
import { inPoints } from "../words.ts";

/**
 * A step is of the size of what it measures. One of 1 元 against millions takes
 * all points within a hair's breadth of the target, one of 1 万元 against 20
 * visits never comes: a unit has slipped.
 */
export const stepsFit: Check = ({ metrics, plan }) =>
  metrics.flatMap((subject) => {
    const { chart, metric } = subject;
    const found = chart ? slopesOf(metric.rule).flatMap((slope) => ofSlope(slope, subject, chart.variable, plan)) : [];
    return found.map((diagnostic) => ({ diagnostic, witnesses: [] }));
  });

/** All points within this part of the way from nothing to the anchor are a slip: 99.9% of the time may cost all. */
const HAIRS = { percent: fraction(1n, 10_000n), attainment: fraction(1n, 100n), other: fraction(1n, 1000n) } as const;
const [FIVE, TEN, TWENTY] = [fraction(5n), fraction(10n), fraction(20n)];

function slopesOf(rule: Metric["rule"]): readonly Slope[] {
  return rule.kind === "anchor" ? [rule.over, rule.under].flatMap((side) => (side.kind === "slopes" ? side.slopes : [])) : [];
}

function ofSlope(slope: Slope, { metric, plan: planned }: MetricSubject, variable: Variable, plan: Plan): readonly Diagnostic[] {
  const { rule, name } = metric;
  if (rule.kind !== "anchor") return [];
  const [anchor, step] = [slope.from, slope.step].map((edge) => placeOf(edge, rule.reading, variable, planned, plan));
  if (!anchor || !step || anchor.n <= 0n || step.n <= 0n) return [];
  const { show, domain } = variable;
  const each = absolute(slope.points);
  // Steps that add to nothing go up to the cap.
  const whole = rule.points.n === 0n && slope.points.n > 0n ? (metric.cap?.value ?? rule.points) : absolute(rule.points);
  const width = each.n === 0n ? undefined : multiply(step, divide(whole, each));
  if (width && width.n > 0n && isWithinHair(width, anchor, rule, planned)) {
    const end = add(anchor, slope.side === "over" ? width : negate(width));
    return [
      finding("step-too-fine", slope.span, {
        metric: name,
        step: show(step),
        each: inPoints(each),
        anchor: show(anchor),
        end: show(end),
        weight: inPoints(whole),
      }),
    ];
  }
  if (slope.side === "over") {
    if (!isFarOver(slope, step, anchor, rule.reading, planned)) return [];
    return [finding("step-far-over", slope.span, { metric: name, step: show(step), anchor: show(anchor) })];
  }
  const low: Fraction = domain.low?.value ?? ZERO;
  if (!isTooWide(slope, step, subtract(anchor, low), metric)) return [];
  return [finding("step-too-wide", slope.span, { metric: name, step: show(step), anchor: show(anchor), end: show(low) })];
}

/**
 * Nothing bounds what is over, but it is counted in steps of what it is over, not of twenty times that,
 * nor in five times the target, nor in ten times a time: hours lie only sixty times from minutes.
 */
function isFarOver(slope: Slope, step: Fraction, anchor: Fraction, reading: Reading, { unit }: MetricSubject["plan"]): boolean {
  const times = reading === "attainment" ? step : slope.step.kind === "target" ? slope.step.times : undefined;
  if (times) return compare(times, FIVE) >= 0;
  return compare(step, multiply(anchor, unit.kind === "time" ? TEN : TWENTY)) >= 0;
}

type AnchorRule = Extract<Metric["rule"], { readonly kind: "anchor" }>;

/** Within 1% of the target, or of a time, is still a hair; beside other figures that much may be meant. */
function isWithinHair(width: Fraction, anchor: Fraction, rule: AnchorRule, planned: MetricSubject["plan"]): boolean {
  const order = compare(width, multiply(anchor, hairOf(rule, planned)));
  return order < 0 || (order === 0 && (rule.reading === "attainment" || planned.unit.kind === "time"));
}

function hairOf({ reading }: AnchorRule, { unit }: MetricSubject["plan"]): Fraction {
  if (reading === "attainment" || unit.kind === "time") return HAIRS.attainment;
  return unit.kind === "percent" ? HAIRS.percent : HAIRS.other;
}

/** Ten times the whole way, or all of the way and yet it costs next to nothing: -1 per 1% under 0.95%. */
function isTooWide({ points, stepping }: Slope, step: Fraction, way: Fraction, { rule, measure }: Metric): boolean {
  if (compare(step, multiply(way, TEN)) > 0) return true;
  if (rule.kind !== "anchor" || stepping === "full" || compare(step, way) < 0 || (rule.reading === "measure" && !isCollected(measure)))
    return false;
  const lost = multiply(absolute(points), divide(way, step));
  return compare(multiply(lost, TEN), absolute(rule.points)) < 0;
}
