import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { absolute, compare, divide, type Fraction, fraction, larger, multiply, ONE, subtract } from "../../../number/fraction.ts";
import { quantity } from "../../../scheme/quantity.ts";
import { PERCENT } from "../../../scheme/units/unit.ts";
import type { Plan } from "../../plan.ts";
import type { Check } from "../check.ts";
import { curveOf } from "../curve/curve.ts";
import { extremesOf } from "../curve/extremes.ts";
import { jumpsOver, steepOver } from "../curve/jumps.ts";
import type { Pair } from "../curve/pair.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { PaySubject } from "../pay.ts";
import type { View } from "../views/view.ts";
import { witnessAt } from "../witness.ts";

/**
 * No single edge decides more than a share of the weight, of the full factor, of
 * the total, or of what is paid. Only whoever states that share is told.
 */
export const noCliffs: Check = (subject, { cliffs }) => {
  if (!cliffs) return [];
  const { metrics, factors, views, pays, scheme, plan } = subject;
  const { outOf } = scheme.total;
  return [
    ...[...metrics.map((metric): View => ({ subject: metric, plan })), ...views].flatMap((view) => {
      const { weight } = view.subject.metric;
      if (weight) return ofMetric(view.subject, { full: weight, of: theWeight }, cliffs, view.plan);
      return outOf ? ofMetric(view.subject, { full: outOf, of: theTotal }, cliffs, view.plan) : [];
    }),
    ...factors.flatMap((factor) => ofMetric(factor, { full: ONE, of: theFactor }, cliffs, plan)),
    ...pays.flatMap((pay) => ofPay(pay, cliffs)),
  ];
};

const CENT = fraction(1n, 100n);

/** What a jump is a share of. */
type Whole = { readonly full: Fraction; readonly of: Bilingual };

const theWeight: Bilingual = { en: "the weight", zh: "权重" };
const theTotal: Bilingual = { en: "the total", zh: "总分" };
const theFactor: Bilingual = { en: "the full factor", zh: "满额系数" };

function ofMetric(subject: MetricSubject, { full, of }: Whole, cliffs: Fraction, plan: Plan): readonly Finding[] {
  const { metric, plan: planned, chart, show: points } = subject;
  const { name, ruleSpan } = metric;
  if (!chart) return [];
  const { show, nudge } = chart.variable;
  const least = multiply(full, cliffs);
  const perCourse = chart.courses.map((course) => {
    // Seen as a line: from one count to the next even the gentlest slope is a jump.
    const curve = curveOf(course.values.get(planned.points) ?? [], "plain", undefined);
    return [...jumpsOver(curve, least, nudge), ...steepOver(curve, least, nudge)].map(({ left, right }): Finding => {
      const slots = {
        metric: name,
        left: show(left.at),
        leftPoints: points(left.value),
        right: show(right.at),
        rightPoints: points(right.value),
        share: quantity(divide(absolute(subtract(right.value, left.value)), full), PERCENT),
        of,
      };
      const witnesses = [left, right].map(({ at, value }) => witnessAt(plan, chart, course, planned.points, at, value));
      return { diagnostic: finding("score-cliff", ruleSpan, slots), witnesses };
    });
  });
  return perCourse.find((findings) => findings.length > 0) ?? [];
}

/** Where there is no most that is paid, a jump is measured by what it leads to. */
function ofPay({ pay, paid }: PaySubject, cliffs: Fraction): readonly Finding[] {
  const extremes = paid && extremesOf(paid.curve);
  if (!paid || !extremes) return [];
  const { curve, nudge, showFigure, showPay, witness } = paid;
  const most = extremes.highest.value;
  const jumps = jumpsOver(curve, most ? multiply(most, cliffs) : CENT, nudge);
  const isBig = ({ left, right }: Pair): boolean =>
    compare(absolute(subtract(right.value, left.value)), multiply(larger(left.value, right.value), cliffs)) >= 0;
  return jumps
    .filter((jump) => most || isBig(jump))
    .map(({ left, right }) => {
      const slots = {
        pay: pay.name,
        left: showFigure(left.at),
        leftPay: showPay(left.value),
        right: showFigure(right.at),
        rightPay: showPay(right.value),
      };
      return { diagnostic: finding("pay-cliff", pay.span, slots), witnesses: [witness(left), witness(right)] };
    });
}
