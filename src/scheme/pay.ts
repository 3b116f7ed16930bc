import type { AwardClause, Clause, ClauseOf, Result, Statement } from "../ast/nodes.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { all, one } from "./clauses/pick.ts";
import type { DraftPay, SaidLimit } from "./draft.ts";
import { readExpression } from "./expressions/read.ts";
import type { Scope } from "./expressions/scope.ts";
import { rangeOf } from "./grades.ts";
import { roundClause, roundingOf } from "./limits.ts";
import { find } from "./names/table.ts";
import { watched } from "./report.ts";
import type { Expression, PayRow, Unit } from "./types.ts";
import { quantityOf } from "./units/figure.ts";
import { unitName } from "./units/names.ts";
import { readQuantity, valueIn } from "./units/value-in.ts";

type Money = Extract<Unit, { kind: "money" }>;

const defaultCurrency = "CNY";

export function readPay(statement: Statement, scope: Scope): DraftPay {
  const watch = watched(scope.report);
  const own: Scope = { ...scope, report: watch.report, stage: "pay" };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const base = baseOf(one(clauses, "of"), own);
  const money = base?.unit.kind === "money" ? base.unit : writtenCurrency(clauses, own);
  const complete = whole && !watch.failed() && !one(clauses, "of");
  const rows = all(clauses, "award").flatMap((award) => readRow(award, base, money, complete, own) ?? []);
  const [floor, cap] = [amountLimit(one(clauses, "floor"), money, own), amountLimit(one(clauses, "cap"), money, own)];
  const round = roundingOf(roundClause(clauses, false), own);
  const name = statement.name?.text ?? "";
  if (whole && rows.length === 0 && !watch.failed()) own.report(finding("pay-without-rows", statement.head, { pay: name }));
  return {
    name,
    label: statement.label?.text ?? name,
    ...(base ? { base } : {}),
    currency: money.currency,
    rows,
    ...(floor ? { floor } : {}),
    ...(cap ? { cap } : {}),
    ...(round ? { round } : {}),
    span: statement.span,
    ...(one(clauses, "declines") ? { mayDecline: true } : {}),
    whole: whole && !watch.failed(),
    head: statement.head,
  };
}

function baseOf(clause: ClauseOf<"of"> | undefined, scope: Scope): Expression | undefined {
  const base = clause && readExpression(clause.expr, scope);
  if (!base || base.unit.kind === "money") return base;
  scope.report(finding("money-expected", base.span, { given: unitName(base.unit) }));
  return undefined;
}

/** Without a base, the currency of the first amount written. */
function writtenCurrency(clauses: readonly Clause[], scope: Scope): Money {
  for (const { result } of all(clauses, "award")) {
    const quantity = result?.kind === "figure" ? quantityOf(result.figure, scope.nouns) : undefined;
    if (quantity?.kind === "unit" && quantity.unit.kind === "money") return quantity.unit;
  }
  return { kind: "money", currency: defaultCurrency };
}

function readRow(award: AwardClause, base: Expression | undefined, money: Money, complete: boolean, scope: Scope): PayRow | undefined {
  const { place, result, when, name, span } = award;
  if (when || place?.kind === "when" || place?.kind === "rank") {
    scope.report(finding("not-computed", span, { what: { en: "pay under a condition or by rank", zh: "带条件或按名次的奖金" } }));
    return undefined;
  }
  if (!result || !place || (name && place.kind !== "named")) {
    scope.report(finding("pay-row-incomplete", span, {}));
    return undefined;
  }
  const gives = resultOf(result, span, base, money, complete, scope);
  const where = gives && placeOf(place, scope);
  return gives && where && { ...where, result: gives, span };
}

type PlaceOfRow = Pick<PayRow, "grades" | "from" | "to" | "otherwise">;

function placeOf(place: NonNullable<AwardClause["place"]>, scope: Scope): PlaceOfRow | undefined {
  switch (place.kind) {
    case "otherwise":
      return { otherwise: true };
    case "named": {
      const grades = place.names.map((name) => find(scope.grades, name, scope));
      const found = grades.filter((grade) => grade !== undefined);
      return found.length === grades.length ? { grades: found, otherwise: false } : undefined;
    }
    case "range": {
      const bounds = rangeOf(place, scope);
      return bounds && { ...bounds, otherwise: false };
    }
    default:
      scope.report(finding("pay-row-incomplete", place.span, {}));
      return undefined;
  }
}

function resultOf(
  result: Result,
  span: AwardClause["span"],
  base: Expression | undefined,
  money: Money,
  complete: boolean,
  scope: Scope,
): PayRow["result"] | undefined {
  if (result.kind === "none") return { kind: "amount", amount: ZERO };
  if (result.kind !== "figure") {
    scope.report(finding("not-computed", span, { what: { en: "pay by a formula", zh: "按算式计算的奖金" } }));
    return undefined;
  }
  const quantity = readQuantity(result.figure, scope);
  if (!quantity) return undefined;
  const isShare = (quantity.kind === "unit" && quantity.unit.kind === "percent") || (quantity.kind === "part" && quantity.of === "base");
  if (!isShare) return amountOf(result.figure, money, scope);
  if (base) return { kind: "share", share: quantity.value };
  if (complete) scope.report(finding("pay-base-missing", span, {}));
  return undefined;
}

function amountOf(figure: Extract<Result, { kind: "figure" }>["figure"], money: Money, scope: Scope): PayRow["result"] | undefined {
  const amount = valueIn(figure, money, scope);
  return amount && { kind: "amount", amount };
}

function amountLimit(clause: ClauseOf<"cap"> | ClauseOf<"floor"> | undefined, money: Money, scope: Scope): SaidLimit | undefined {
  if (!clause) return undefined;
  if (!clause.value) return { span: clause.span };
  const value: Fraction | undefined = valueIn(clause.value, money, scope);
  return value && { value, span: clause.span };
}
