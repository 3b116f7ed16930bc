import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, divide, equal, type Fraction, fraction, larger, multiply, ONE } from "../../../number/fraction.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Pay, PayRow, Tier } from "../../../scheme/types/pay.ts";
import { PERCENT } from "../../../scheme/units/unit.ts";
import type { Span } from "../../../text/source.ts";
import type { Plan } from "../../plan.ts";
import type { Check } from "../check.ts";
import type { Curve } from "../curve/curve.ts";
import { standOf } from "../curve/stand.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { witnessOf } from "../witness.ts";
import { inPoints } from "../words.ts";

/** Points, grade edges and amounts of pay are each of one size: what is ten or a hundred times as large as its fellows is a slip of a unit or a percent sign. */
export const sizesFit: Check = (subject, options) => [pointsFit, gradesFit, paysFit, tiersFit].flatMap((check) => check(subject, options));

const [FIVE, SIX, TEN] = [fraction(5n), fraction(6n), fraction(10n)];
const HUNDRED = fraction(100n);

const pointsFit: Check = ({ plan, metrics, factors }) => [
  ...metrics.flatMap((subject) => {
    const { weight, cap } = subject.metric;
    // A cap says how much is meant: 120 of a weight of 20 is likely 120%.
    return weight ? farOver(subject, weight, cap ? FIVE : TEN, plan) : [];
  }),
  // A coefficient is full at 1.
  ...factors.flatMap((subject) => farOver(subject, ONE, FIVE, plan)),
];

function farOver(
  { metric, plan: { points }, reach, chart, show }: MetricSubject,
  full: Fraction,
  times: Fraction,
  plan: Plan,
): readonly Finding[] {
  const most = reach?.most;
  if (!chart || !most?.value || compare(most.value, multiply(full, times)) < 0) return [];
  const example = most.at ? chart.variable.show(most.at) : { en: "the best result", zh: "最好的结果" };
  const slots = { metric: metric.name, weight: show(full), example, points: show(most.value) };
  return [{ diagnostic: finding("points-far-over-weight", metric.ruleSpan, slots), witnesses: witnessOf(plan, points, most) }];
}

/** Edges as fractions of one, of a total out of 100. */
const gradesFit: Check = ({ scheme: { grades, total } }) => {
  const edges = grades.flatMap(({ from }) => (from?.value.kind === "constant" ? [{ value: from.value.value, span: from.span }] : []));
  const highest = edges.reduce<(typeof edges)[number] | undefined>(
    (best, edge) => (best && compare(best.value, edge.value) >= 0 ? best : edge),
    undefined,
  );
  if (!highest || !total.outOf || highest.value.n <= 0n || compare(multiply(highest.value, TEN), total.outOf) >= 0) return [];
  return [
    {
      diagnostic: finding("grades-far-from-total", highest.span, { edge: inPoints(highest.value), outOf: inPoints(total.outOf) }),
      witnesses: [],
    },
  ];
};

const paysFit: Check = ({ scheme }) => scheme.pays.flatMap((pay) => farApart(pay, pay.rows.flatMap(sizedRow), isFarOff));

/** The rate of one tier among the others: 1%, 200%, 3%. Each may be any, but not on a scale of its own. */
const tiersFit: Check = ({ pays }) =>
  pays.flatMap(({ pay, paid }) => {
    if (pay.rule?.kind !== "tiers") return [];
    const { rows } = pay.rule.tiers;
    const jumps = rows.map((tier) => (paid ? jumpInto(tier, pay, paid.curve) : []));
    // Out of the tier that stands apart the next one jumps back.
    const found = jumps.flatMap((jump, index) => (index > 0 && jumps[index - 1]?.length ? [] : jump));
    return found.length > 0 ? found : farApart(pay, rows.flatMap(sizedTier), isSpike);
  });

/** Where a tier begins, it pays a hundred times what the one before it does there, or a hundredth. */
function jumpInto({ from, span }: Tier, pay: Pay, curve: Curve): readonly Finding[] {
  const at = from?.value.kind === "constant" ? from.value.value : undefined;
  const isThere = (end: Interval["low"]): boolean => at !== undefined && end !== undefined && equal(end.value, at);
  const [before, after] = [curve.find(({ on }) => isThere(on.high)), curve.findLast(({ on }) => isThere(on.low))];
  const ends = [
    before?.value && standOf(before.value, before.on, "high").value,
    after?.value && standOf(after.value, after.on, "low").value,
  ];
  const [left, right] = ends;
  if (!left || !right || left.n <= 0n || right.n <= 0n || compare(apart(left, right), HUNDRED) < 0) return [];
  const [lower, higher] = [left, right].toSorted(compare).map((size) => inWords({ span, kind: "amount", size }, pay));
  return lower && higher ? [{ diagnostic: finding("pay-rows-far-apart", span, { pay: pay.name, lower, higher }), witnesses: [] }] : [];
}

/** What a row gives, of whatever kind. */
type Sized = { readonly span: Span; readonly kind: "share" | "amount"; readonly size: Fraction };

type IsOff = (sizes: readonly Sized[], index: number) => boolean;

function farApart(pay: Pay, rows: readonly Sized[], isOff: IsOff): readonly Finding[] {
  const sizes = rows.filter(({ size }) => size.n > 0n);
  return sizes.flatMap((row, index) => {
    const beside = sizes[index - 1] ?? sizes[index + 1];
    if (!beside || beside.kind !== row.kind || !isOff(sizes, index)) return [];
    const [less, more] = compare(row.size, beside.size) < 0 ? [row, beside] : [beside, row];
    const slots = { pay: pay.name, lower: inWords(less, pay), higher: inWords(more, pay) };
    return [{ diagnostic: finding("pay-rows-far-apart", row.span, slots), witnesses: [] }];
  });
}

const isFarOff: IsOff = (sizes, index) => {
  const [row, before] = [sizes[index], sizes[index - 1]];
  return row !== undefined && before !== undefined && compare(apart(row.size, before.size), HUNDRED) >= 0;
};

/** Six times over or five times under both its neighbours; or, at the end, a hundred times over the one before. */
const isSpike: IsOff = (sizes, index) => {
  const [before, row, after] = [sizes[index - 1], sizes[index], sizes[index + 1]];
  if (!row || !before) return false;
  if (!after) return index > 1 && isFarOff(sizes, index) && !isSpike(sizes, index - 1);
  const sides = [before, after].map(({ size }) => compare(row.size, size));
  const least = sides.every((side) => side > 0) ? SIX : sides.every((side) => side < 0) ? FIVE : undefined;
  return least !== undefined && [before, after].every(({ size }) => compare(apart(row.size, size), least) >= 0);
};

function apart(a: Fraction, b: Fraction): Fraction {
  return larger(divide(a, b), divide(b, a));
}

/** What a formula gives has no one size. */
function sizedRow({ result, span }: PayRow): readonly Sized[] {
  if (result.kind === "expression") return [];
  return [{ span, kind: result.kind, size: result.kind === "share" ? result.share : result.amount }];
}

function sizedTier({ rate, amount, excess, span }: Tier): readonly Sized[] {
  if (excess.n !== 0n || (rate.n !== 0n && amount.n !== 0n)) return [];
  return [rate.n === 0n ? { span, kind: "amount", size: amount } : { span, kind: "share", size: rate }];
}

function inWords({ kind, size }: Sized, { currency }: Pay) {
  return quantity(size, kind === "share" ? PERCENT : { kind: "money", currency });
}
