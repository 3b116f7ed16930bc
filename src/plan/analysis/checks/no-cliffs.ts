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
const HALF = fraction(1n, 2n);

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
  // Half of all within 1% is a cliff whatever share is asked for.
  const steep = larger(least, multiply(full, HALF));
  for (const course of chart.courses) {
    // Seen as a line: from one count to the next even the gentlest slope is a jump.
    const curve = curveOf(course.values.get(planned.points) ?? [], "plain", undefined);
    const fine = [...jumpsOver(curve, least, nudge), ...steepOver(curve, least, nudge)];
    const found = fine.length > 0 || compare(nudge, CENT) >= 0 ? fine : steepOver(curve, steep, CENT);
    const [biggest, ...others] = found.toSorted((a, b) => compare(heightOf(b), heightOf(a)));
    if (!biggest) continue;
    const { left, right } = biggest;
    const slots = {
      metric: name,
      left: show(left.at),
      leftPoints: points(left.value),
      right: show(right.at),
      rightPoints: points(right.value),
      share: quantity(divide(heightOf(biggest), full), PERCENT),
      of,
      also: alsoAt(others.map((pair) => show(pair.right.at))),
    };
    const witnesses = [left, right].map(({ at, value }) => witnessAt(plan, chart, course, planned.points, at, value));
    return [{ diagnostic: finding("score-cliff", ruleSpan, slots), witnesses }];
  }
  return [];
}

function heightOf({ left, right }: Pair): Fraction {
  return absolute(subtract(right.value, left.value));
}

/** The other edges of the same rule, which are no findings of their own. */
function alsoAt(edges: readonly Bilingual[]): Bilingual {
  if (edges.length === 0) return { en: "", zh: "" };
  const [en, zh] = [edges.map((edge) => edge.en).join(", "), edges.map((edge) => edge.zh).join("、")];
  return { en: ` Much hangs on ${en}, too.`, zh: `${zh}处也是如此。` };
}

/** Where there is no most that is paid, a jump is measured by what it leads to. */
function ofPay({ pay, paid }: PaySubject, cliffs: Fraction): readonly Finding[] {
  const extremes = paid && extremesOf(paid.curve);
  if (!paid || !extremes) return [];
  const { curve, nudge, showFigure, showPay, witness } = paid;
  const most = extremes.highest.value;
  const jumps = jumpsOver(curve, most ? multiply(most, cliffs) : CENT, nudge);
  const isBig = ({ left, right }: Pair): boolean =>
    compare(heightOf({ left, right }), multiply(larger(left.value, right.value), cliffs)) >= 0;
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
