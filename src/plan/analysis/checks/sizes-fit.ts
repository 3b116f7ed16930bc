import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, divide, type Fraction, fraction, multiply } from "../../../number/fraction.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Pay, PayRow } from "../../../scheme/types/pay.ts";
import { PERCENT } from "../../../scheme/units/unit.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { witnessOf } from "../witness.ts";
import { inPoints } from "../words.ts";

/** Points, grade edges and amounts of pay are each of one size: what is ten or a hundred times as large as its fellows is a slip of a unit or a percent sign. */
export const sizesFit: Check = (subject, options) => [pointsFit, gradesFit, paysFit].flatMap((check) => check(subject, options));

const TEN = fraction(10n);
const HUNDRED = fraction(100n);

const pointsFit: Check = ({ plan, metrics }) =>
  metrics.flatMap(({ metric, plan: { points }, reach, chart }): readonly Finding[] => {
    const most = reach?.most;
    if (!chart || !metric.weight || !most?.value || compare(most.value, multiply(metric.weight, TEN)) < 0) return [];
    const example = most.at ? chart.variable.show(most.at) : { en: "the best result", zh: "最好的结果" };
    const slots = { metric: metric.name, weight: inPoints(metric.weight), example, points: inPoints(most.value) };
    return [{ diagnostic: finding("points-far-over-weight", metric.ruleSpan, slots), witnesses: witnessOf(plan, points, most) }];
  });

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

const paysFit: Check = ({ scheme }) => scheme.pays.flatMap(rowsFit);

function rowsFit(pay: Pay): readonly Finding[] {
  const sizes = pay.rows.flatMap(sizedRow).filter(({ size }) => size.n > 0n);
  return sizes.flatMap(({ row, size }, index) => {
    const before = sizes[index - 1];
    if (!before || before.row.result.kind !== row.result.kind) return [];
    const here = { row, size };
    const [less, more] = compare(size, before.size) < 0 ? [here, before] : [before, here];
    if (compare(divide(more.size, less.size), HUNDRED) < 0) return [];
    return [
      {
        diagnostic: finding("pay-rows-far-apart", row.span, { pay: pay.name, lower: inWords(less, pay), higher: inWords(more, pay) }),
        witnesses: [],
      },
    ];
  });
}

type Sized = { readonly row: PayRow; readonly size: Fraction };

/** What a formula gives has no one size. */
function sizedRow(row: PayRow): readonly Sized[] {
  const { result } = row;
  if (result.kind === "expression") return [];
  return [{ row, size: result.kind === "share" ? result.share : result.amount }];
}

function inWords({ row, size }: Sized, { currency }: Pay) {
  return quantity(size, row.result.kind === "share" ? PERCENT : { kind: "money", currency });
}
