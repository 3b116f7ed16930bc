import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, divide, type Fraction, fraction, HUNDRED, multiply, ONE, subtract } from "../../../number/fraction.ts";
import type { DraftPay, DraftScheme } from "../../draft.ts";
import { innerParts } from "../../expressions/walk.ts";
import { headerOf, peopleSource } from "../../people-source.ts";
import { quantity } from "../../quantity.ts";
import type { Expression } from "../../types/expression.ts";
import type { SourceContract } from "../../types/source.ts";
import { POINTS } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** A salary times 90 points is 90 salaries: points of 100 are divided by 100, or are so many times an amount for each point. */
export const pointsTimesBase: Check = (scheme, { sources }) =>
  scheme.pays.flatMap((pay) =>
    pay.complete
      ? productsIn(pay)
          .flatMap((product) => termsOf(partsOf(product)).flatMap((term) => ofTerm(term, product, pay, scheme, sources)))
          .slice(0, 1)
      : [],
  );

function productsIn({ rule, rows }: DraftPay): readonly Expression[] {
  const ofRows = rows.flatMap(({ result }) => (result.kind === "expression" ? [result.expression] : []));
  return (rule?.kind === "expression" ? [rule.expression] : ofRows).flatMap(productsOf);
}

function productsOf(expression: Expression): readonly Expression[] {
  const isProduct = expression.kind === "arithmetic" && (expression.op === "*" || expression.op === "/");
  return isProduct ? [expression] : innerParts(expression).flatMap(productsOf);
}

/** Multiplied out by the sums in it: of a base times 50% + total × 5%, the base times 50%, and times total × 5%. */
function termsOf({ factors, divisors }: Parts): readonly Parts[] {
  const sum = factors.find((factor) => addendsOf(factor).length > 1);
  if (!sum) return [{ factors, divisors }];
  const others = factors.filter((factor) => factor !== sum);
  return addendsOf(sum).flatMap((addend) => {
    const parts = partsOf(addend);
    return termsOf({ factors: [...others, ...parts.factors], divisors: [...divisors, ...parts.divisors] });
  });
}

/** Of shares and times; a sum of points or of money is one figure. */
function addendsOf(expression: Expression): readonly Expression[] {
  const { kind, unit } = expression;
  const isSum = kind === "arithmetic" && (expression.op === "+" || expression.op === "-");
  if (!isSum || unit.kind === "points" || unit.kind === "money") return [expression];
  return [...addendsOf(expression.left), ...addendsOf(expression.right)];
}

function ofTerm(
  { factors, divisors }: Parts,
  product: Expression,
  pay: DraftPay,
  { total }: DraftScheme,
  sources: readonly SourceContract[],
): readonly Diagnostic[] {
  const points = factors.find((factor) => factor.unit.kind === "points" && factor.kind !== "constant");
  const base = factors.find((factor) => factor.unit.kind === "money" && factor.kind !== "constant");
  if (!points || !base || isForEachPoint(base, sources) || divisors.some(({ kind }) => kind !== "constant")) return [];
  const outOf = total.outOf ?? HUNDRED;
  const times = multiply(divide(constantsOf(factors), constantsOf(divisors)), atFull(points, outOf));
  if (compare(times, isShareForEachPoint(factors, divisors) ? MOST_BY_SHARES : MOST) <= 0) return [];
  const money = { kind: "money", currency: pay.currency } as const;
  const slots = {
    pay: pay.name,
    points: quantity(outOf, POINTS),
    base: quantity(EXAMPLE, money),
    times: quantity(multiply(EXAMPLE, times), money),
    share: quantity(divide(multiply(EXAMPLE, times), outOf), money),
  };
  return [finding("points-times-base", product.span, slots)];
}

const EXAMPLE = fraction(1_000n);
/** Nobody's pay is more than so many times its base. */
const MOST = fraction(10n);
/** Of a base, 1% for each point is all of it at 100; of 5% for each, a share of 5% may be meant. */
const MOST_BY_SHARES = fraction(2n);

/** total × 5%, with nothing to divide the points by but one point. */
function isShareForEachPoint(factors: readonly Expression[], divisors: readonly Expression[]): boolean {
  const isOnePoint = ({ unit, ...divisor }: Expression): boolean =>
    unit.kind === "points" && divisor.kind === "constant" && compare(divisor.value, ONE) === 0;
  return factors.some(({ kind, unit }) => kind === "constant" && unit.kind === "percent") && divisors.every(isOnePoint);
}

/** Of the points over an edge, such as total - 95, there are so many fewer. */
function atFull(points: Expression, outOf: Fraction): Fraction {
  const isOver = points.kind === "arithmetic" && points.op === "-" && points.right.kind === "constant";
  return isOver && points.right.kind === "constant" ? subtract(outOf, points.right.value) : outOf;
}

type Parts = { readonly factors: readonly Expression[]; readonly divisors: readonly Expression[] };

function partsOf(expression: Expression): Parts {
  if (expression.kind !== "arithmetic" || (expression.op !== "*" && expression.op !== "/")) return { factors: [expression], divisors: [] };
  const [left, right] = [partsOf(expression.left), partsOf(expression.right)];
  return expression.op === "*"
    ? { factors: [...left.factors, ...right.factors], divisors: [...left.divisors, ...right.divisors] }
    : { factors: [...left.factors, ...right.divisors], divisors: [...left.divisors, ...right.factors] };
}

function constantsOf(parts: readonly Expression[]): Fraction {
  return parts.reduce((product, part) => (part.kind === "constant" ? multiply(product, part.value) : product), ONE);
}

/** A column of people that its name or its header calls the worth of a point. */
function isForEachPoint(base: Expression, sources: readonly SourceContract[]): boolean {
  if (base.kind !== "person") return false;
  const people = peopleSource(sources);
  return /每分|分值|单价|per ?point|point value/iu.test(`${base.column} ${people ? headerOf(people, base.column) : ""}`);
}
