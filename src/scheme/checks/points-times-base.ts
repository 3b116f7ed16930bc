import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { compare, divide, type Fraction, fraction, HUNDRED, multiply, ONE } from "../../number/fraction.ts";
import type { DraftPay, DraftScheme } from "../draft.ts";
import { innerParts } from "../expressions/walk.ts";
import { headerOf, peopleSource } from "../people-source.ts";
import { quantity } from "../quantity.ts";
import type { Expression } from "../types/expression.ts";
import type { SourceContract } from "../types/source.ts";
import { POINTS } from "../units/unit.ts";
import type { Check } from "./check.ts";

/** A salary times 90 points is 90 salaries: points of 100 are divided by 100, or are so many times an amount for each point. */
export const pointsTimesBase: Check = (scheme, { sources }) =>
  scheme.pays.flatMap((pay) =>
    pay.complete
      ? productsIn(pay)
          .flatMap((product) => ofProduct(product, pay, scheme, sources))
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

function ofProduct(product: Expression, pay: DraftPay, { total }: DraftScheme, sources: readonly SourceContract[]): readonly Diagnostic[] {
  const { factors, divisors } = partsOf(product);
  const points = factors.find((factor) => factor.unit.kind === "points" && factor.kind !== "constant");
  const base = factors.find((factor) => factor.unit.kind === "money" && factor.kind !== "constant");
  if (!points || !base || isForEachPoint(base, sources) || divisors.some(({ kind }) => kind !== "constant")) return [];
  const outOf = total.outOf ?? HUNDRED;
  const times = multiply(divide(constantsOf(factors), constantsOf(divisors)), outOf);
  if (compare(times, MOST) <= 0) return [];
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
