import { divide, type Fraction, fraction, multiply, ONE, subtract } from "../../number/fraction.ts";
import { saidBy } from "../../scheme/expressions/alike.ts";
import { isCollected } from "../../scheme/expressions/collected.ts";
import type { Expression } from "../../scheme/types/expression.ts";

/**
 * What a measure is made of, and where a value of it lies among the values of
 * that: 100% − x and cost ÷ sales fall as x and sales ÷ cost rise, and a monthly
 * average is a part of the sum. No place where it has no end.
 */
export type Basis = { readonly said: string; readonly isTurned: boolean; readonly placeOf: (value: Fraction) => Fraction | undefined };

/** What measures are told by: calendar months of the period, and what the names of metrics stand for. */
export type Measuring = { readonly months: number; readonly resolve: (named: Named) => Resolved | undefined };

type Named = Extract<Expression, { readonly kind: "metric" }>;

/** A figure of a metric is its measure over `per`. */
export type Resolved = { readonly measure: Expression; readonly per: Fraction };

export function basisOf(measure: Expression, measuring: Measuring): Basis {
  const { months, resolve } = measuring;
  const resolved = measure.kind === "metric" ? resolve(measure) : undefined;
  if (resolved) {
    const basis = basisOf(resolved.measure, measuring);
    return { ...basis, placeOf: (value) => basis.placeOf(multiply(value, resolved.per)) };
  }
  if (measure.kind === "arithmetic" && measure.op === "-" && measure.left.kind === "constant") {
    const [whole, rest] = [measure.left.value, basisOf(measure.right, measuring)];
    return { ...rest, isTurned: !rest.isTurned, placeOf: (value) => rest.placeOf(subtract(whole, value)) };
  }
  if (measure.kind === "arithmetic" && isQuotient(measure)) {
    const [left, right] = [saidBy(measure.left), saidBy(measure.right)];
    if (left > right)
      return { said: `${right} / ${left}`, isTurned: true, placeOf: (value) => (value.n > 0n ? divide(ONE, value) : undefined) };
    return { said: `${left} / ${right}`, isTurned: false, placeOf: (value) => value };
  }
  if (measure.kind === "aggregate" && measure.fn === "monthly-average" && !measure.trim)
    return { said: saidBy({ ...measure, fn: "sum" }), isTurned: false, placeOf: (value) => multiply(value, fraction(BigInt(months))) };
  return { said: saidBy(measure), isTurned: false, placeOf: (value) => value };
}

/** Whether a measure may be another one turned round. */
export function isTurnable(measure: Expression | undefined): boolean {
  return measure?.kind === "arithmetic" && (isQuotient(measure) || (measure.op === "-" && measure.left.kind === "constant"));
}

function isQuotient(measure: Extract<Expression, { readonly kind: "arithmetic" }>): boolean {
  return measure.op === "/" && isCollected(measure);
}
