import { finding } from "../../../diagnostics/catalogue.ts";
import { absolute, divide, type Fraction, multiply, subtract } from "../../../number/fraction.ts";
import { quantity } from "../../../scheme/quantity.ts";
import { PERCENT } from "../../../scheme/units/unit.ts";
import type { Check } from "../check.ts";
import { curveOf } from "../curve/curve.ts";
import { extremesOf } from "../curve/extremes.ts";
import { jumpsOver } from "../curve/jumps.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { PaySubject } from "../pay.ts";
import type { Subject } from "../subject.ts";
import { witnessAt } from "../witness.ts";
import { inPoints } from "../words.ts";

/** No single edge decides more than a share of the weight, or of the most that is paid. Only whoever states that share is told. */
export const noCliffs: Check = (subject, { cliffs }) =>
  cliffs
    ? [...subject.metrics.flatMap((metric) => ofMetric(metric, cliffs, subject)), ...subject.pays.flatMap((pay) => ofPay(pay, cliffs))]
    : [];

function ofMetric({ metric, plan: planned, chart }: MetricSubject, cliffs: Fraction, { plan }: Subject): readonly Finding[] {
  const { weight, name, ruleSpan } = metric;
  if (!chart || !weight) return [];
  const { show, nudge } = chart.variable;
  // Seen as a line: from one count to the next even the gentlest slope is a jump.
  const perCourse = chart.courses.map((course) =>
    jumpsOver(curveOf(course.values.get(planned.points) ?? [], "plain", undefined), multiply(weight, cliffs), nudge).map(
      ({ left, right }): Finding => {
        const share = quantity(divide(absolute(subtract(right.value, left.value)), weight), PERCENT);
        const slots = {
          metric: name,
          left: show(left.at),
          leftPoints: inPoints(left.value),
          right: show(right.at),
          rightPoints: inPoints(right.value),
          share,
        };
        const witnesses = [left, right].map(({ at, value }) => witnessAt(plan, chart, course, planned.points, at, value));
        return { diagnostic: finding("score-cliff", ruleSpan, slots), witnesses };
      },
    ),
  );
  return perCourse.find((findings) => findings.length > 0) ?? [];
}

function ofPay({ pay, paid }: PaySubject, cliffs: Fraction): readonly Finding[] {
  const most = paid && extremesOf(paid.curve)?.highest.value;
  if (!paid || !most) return [];
  const { curve, nudge, showFigure, showPay, witness } = paid;
  return jumpsOver(curve, multiply(most, cliffs), nudge).map(({ left, right }) => {
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
