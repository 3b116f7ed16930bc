import type { Expr } from "../../ast/nodes/expression.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { toText } from "../../number/decimal.ts";
import { compare, type Fraction, fraction, multiply } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { mayHaveLostType } from "../expressions/arithmetic.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { headerOf } from "../people-source.ts";
import type { Reading } from "../report.ts";
import type { Expression } from "../types/expression.ts";
import type { PayResult } from "../types/pay.ts";
import type { Unit } from "../types/unit.ts";
import { quantityOf } from "../units/figure.ts";
import { moneyWords } from "../units/money-words.ts";
import { unitName } from "../units/names.ts";
import { quantityIn, readQuantity } from "../units/value-in.ts";
import { withSharesOfPoints } from "./shares-of-points.ts";

export type Money = Extract<Unit, { readonly kind: "money" }>;

/** What the figures of a pay are of. */
export type Giving = {
  readonly base?: Expression;
  /** A base that stands in each of the rows gone through. */
  readonly ofRow?: Expression;
  readonly money: Money;
  /** No base is written, and nothing was reported: a share is of nothing. */
  readonly complete: boolean;
  /** Every clause could be read: a lost `by` would make other edges wrong. */
  readonly whole: boolean;
};

/** 1.2 is likely 1.2 times the base, 120 a percentage of it. */
function shareOrAmount(value: Fraction, { currency }: Money) {
  const figure = toText(value);
  const share = toText(compare(value, fraction(10n)) < 0 ? multiply(value, fraction(100n)) : value);
  const amount = { en: `${figure} ${currency}`, zh: currency === "CNY" ? `${figure}元` : `${figure} ${currency}` };
  return { figure, share, amount };
}

type FigureResult = Exclude<PayResult, { readonly kind: "expression" }>;

/** A figure of a pay: a share of its base, or an amount of money. */
export function given(
  figure: Figure,
  { base, money, complete }: Giving,
  reading: Pick<Scope, "people"> & Reading,
): FigureResult | undefined {
  const quantity = readQuantity(figure, reading);
  if (!quantity) return undefined;
  if (!isShare(figure, reading.nouns)) {
    if (base && quantity.kind === "bare" && !quantity.scaled && quantity.value.n !== 0n) {
      reading.report(finding("share-or-amount", figure.span, shareOrAmount(quantity.value, money)));
      return undefined;
    }
    const amount = quantityIn(quantity, figure, money, reading);
    return amount && { kind: "amount", amount };
  }
  if (quantity.kind === "part" && quantity.months && base && !isOfAMonth(base, reading)) {
    reading.report(finding("months-of-what", figure.span, { months: numeral(quantity.value) }));
    return undefined;
  }
  if (base) return { kind: "share", share: quantity.value };
  if (complete) reading.report(finding("pay-base-missing", figure.span, {}));
  return undefined;
}

/** A column of people that its name or its header calls a month's pay. */
function isOfAMonth(base: Expression, { people }: Pick<Scope, "people">): boolean {
  if (base.kind !== "person") return false;
  const called = `${base.column} ${headerOf(people, base.column)}`;
  return (
    /月(?:基本|标准|岗位|固定|度)?(?:工资|薪|收入)|month/iu.test(called) || (/工资|底薪/u.test(called) && !/年|季|日|时|周/u.test(called))
  );
}

/** An expression that gives money, or what share or how many times of the base; `base` in it is the pay's own. */
export function moneyFormula(expr: Expr, { base }: Pick<Giving, "base">, scope: Scope): Expression | undefined {
  const own = base ? { ...scope, base } : scope;
  const expression = readExpression(withSharesOfPoints(expr, own), own);
  if (!expression) return undefined;
  const { unit, span } = expression;
  if (base && (unit.kind === "percent" || unit.kind === "number"))
    return { kind: "arithmetic", op: "*", left: { ...base, span }, right: expression, unit: base.unit, span };
  return isMoney(expression, scope) ? expression : undefined;
}

export function isMoney(expression: Expression, scope: Scope): boolean {
  if (expression.unit.kind === "money") return true;
  if (expression.kind === "constant" && expression.unit.kind === "number") {
    scope.report(finding("money-needs-unit", expression.span, moneyWords("CNY")));
    return false;
  }
  if (!mayHaveLostType(expression, scope)) scope.report(finding("money-expected", expression.span, { given: unitName(expression.unit) }));
  return false;
}

/** 120%, or 50% of base. */
export function isShare(figure: Figure, nouns: ReadonlySet<string>): boolean {
  const quantity = quantityOf(figure, nouns);
  if (quantity?.kind === "part") return quantity.of === "base";
  return quantity?.kind === "unit" && quantity.unit.kind === "percent";
}
