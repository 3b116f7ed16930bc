import type { AwardClause, Result } from "../../ast/nodes/award.ts";
import type { Clause } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { ONE, subtract, ZERO } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import { all } from "../clauses/pick.ts";
import { readCondition } from "../expressions/condition.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { rangeOf } from "../grades.ts";
import { find } from "../names/table.ts";
import { sayingOnce } from "../report.ts";
import { type AddedTo, withAdded } from "../rules/added.ts";
import type { Expression } from "../types/expression.ts";
import type { PayResult, PayRow } from "../types/pay.ts";
import { POINTS } from "../units/unit.ts";
import { ofTheWhole } from "./figures.ts";
import { type Giving, given, moneyFormula } from "./giving.ts";
import { supplementIn } from "./supplements.ts";

/** Pay by grade, or by ranges of the total: each row a share of the base or an amount. */
export function readRows(clauses: readonly Clause[], giving: Giving, pay: Pick<AddedTo, "name" | "scope">): readonly PayRow[] {
  const scope = { ...pay.scope, report: sayingOnce(pay.scope.report, ofTheWhole) };
  const awards = all(clauses, "award");
  const supplement = supplementIn(awards, { pay: pay.name, giving, reading: scope });
  if (supplement) scope.report(supplement);
  const settled = withAddedRows(awards, giving, { name: pay.name, scope });
  return settled.flatMap((award) => readRow(award, giving, scope, pay.name) ?? []);
}

/** 扣20% beside 100%, and of amounts what is added: of a grade or a total, a fine is a fine. */
function withAddedRows(awards: readonly AwardClause[], { base }: Giving, pay: Pick<AddedTo, "name" | "scope">): readonly AwardClause[] {
  const placed = awards.flatMap((award) => {
    const { place, result } = award;
    const isOwn = place?.kind === "named" || place?.kind === "range" || place?.kind === "otherwise";
    return place && result && isOwn && (base || !isFine(result)) ? [{ award, place, result }] : [];
  });
  const added = withAdded(placed, { ...pay, pays: true, ...(base ? { full: ONE } : {}) });
  if (!added) return [];
  return awards.map((award) => {
    const result = added.find((each) => each.award === award)?.result;
    return result ? { ...award, result } : award;
  });
}

function isFine(result: Result): boolean {
  return result.kind === "figure" && result.added === true && result.figure.value.n < 0n;
}

function readRow(award: AwardClause, giving: Giving, scope: Scope, pay: string): PayRow | undefined {
  const { place, result, name, span } = award;
  // A place without the group it is of is reported where places are read.
  if (place?.kind === "rank") return undefined;
  if (!result || !place || (name && place.kind !== "named")) {
    scope.report(finding("pay-row-incomplete", span, {}));
    return undefined;
  }
  const where = placeOf(place, giving, scope, pay);
  const gives = where && resultOf(result, span, giving, { ...scope, excess: excessOver(where, span) });
  const condition = place.kind === "when" ? place.condition : award.when;
  const when = condition && readCondition(condition, scope, readExpression);
  if (!gives || (condition && !when)) return undefined;
  return { ...where, ...(when ? { when } : {}), result: gives, span };
}

type PlaceOfRow = Pick<PayRow, "grades" | "from" | "to" | "otherwise">;

function placeOf(place: NonNullable<AwardClause["place"]>, giving: Giving, scope: Scope, pay: string): PlaceOfRow | undefined {
  switch (place.kind) {
    case "otherwise":
      return { otherwise: true };
    case "when":
      return { otherwise: false };
    case "named": {
      const grades = place.names.map((name) => find(scope.grades, name, scope));
      const found = grades.filter((grade) => grade !== undefined);
      return found.length === grades.length ? { grades: found, otherwise: false } : undefined;
    }
    case "range": {
      if (!giving.whole) return undefined;
      const bounds = rangeOf(place, {
        ...scope,
        report: (found) => scope.report(found.code === "units-differ" ? ofWhat(pay, found) : found),
      });
      return bounds && { ...bounds, otherwise: false };
    }
    default:
      scope.report(finding("pay-row-incomplete", place.span, {}));
      return undefined;
  }
}

/** 5% up to 10,000 CNY: the total has no such edge. */
function ofWhat(pay: string, { place }: Diagnostic): Diagnostic {
  const why = { en: "it is in points, and this edge is not", zh: "总分以分为单位，这里写的却不是" };
  const advice = {
    en: "Say what they are of, such as “tiers marginal of sum(crm.amount)”, or “by measure(…)” for the figure of a metric.",
    zh: "请写明按什么分档，如“提成 超额累进 基数 合计(业绩.销售额)”，或按某项指标“按 完成值(……)”。",
  };
  return finding("pay-rows-of-what", place, { pay, why, advice });
}

/** What the total is over where the row begins. */
function excessOver({ from }: PlaceOfRow, span: Span): Expression {
  const total: Expression = { kind: "total", unit: POINTS, span };
  if (from?.value.kind !== "constant") return total;
  const start: Expression = { kind: "constant", value: from.value.value, unit: POINTS, span: from.span };
  return { kind: "arithmetic", op: "-", left: total, right: start, unit: POINTS, span };
}

function resultOf(result: Result, span: Span, giving: Giving, scope: Scope): PayResult | undefined {
  switch (result.kind) {
    case "none":
      return { kind: "amount", amount: ZERO };
    case "figure":
      return given(result.figure, giving, scope);
    case "full":
      if (giving.base) return { kind: "share", share: ONE };
      if (giving.complete) scope.report(finding("pay-base-missing", span, {}));
      return undefined;
    case "expression": {
      const expression = moneyFormula(result.expr, giving, scope);
      return expression && { kind: "expression", expression };
    }
    case "full-less": {
      const less = given(result.figure, giving, scope);
      return less?.kind === "share" ? { kind: "share", share: subtract(ONE, less.share) } : less;
    }
    case "proportional":
    case "slope":
      scope.report(finding("pay-row-incomplete", span, {}));
      return undefined;
  }
}
