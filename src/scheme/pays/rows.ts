import type { AwardClause, Result } from "../../ast/nodes/award.ts";
import type { Clause } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { ZERO } from "../../number/fraction.ts";
import { all } from "../clauses/pick.ts";
import type { Scope } from "../expressions/scope.ts";
import { rangeOf } from "../grades.ts";
import { find } from "../names/table.ts";
import type { PayRow } from "../types/pay.ts";
import { type Giving, given } from "./giving.ts";

/** Pay by grade, or by ranges of the total: each row a share of the base or an amount. */
export function readRows(clauses: readonly Clause[], giving: Giving, scope: Scope): readonly PayRow[] {
  return all(clauses, "award").flatMap((award) => readRow(award, giving, scope) ?? []);
}

function readRow(award: AwardClause, giving: Giving, scope: Scope): PayRow | undefined {
  const { place, result, when, name, span } = award;
  if (when || place?.kind === "when" || place?.kind === "rank") {
    scope.report(finding("not-computed", span, { what: { en: "pay under a condition or by rank", zh: "带条件或按名次的奖金" } }));
    return undefined;
  }
  if (!result || !place || (name && place.kind !== "named")) {
    scope.report(finding("pay-row-incomplete", span, {}));
    return undefined;
  }
  const gives = resultOf(result, span, giving, scope);
  const where = gives && placeOf(place, giving, scope);
  return gives && where && { ...where, result: gives, span };
}

type PlaceOfRow = Pick<PayRow, "grades" | "from" | "to" | "otherwise">;

function placeOf(place: NonNullable<AwardClause["place"]>, giving: Giving, scope: Scope): PlaceOfRow | undefined {
  switch (place.kind) {
    case "otherwise":
      return { otherwise: true };
    case "named": {
      const grades = place.names.map((name) => find(scope.grades, name, scope));
      const found = grades.filter((grade) => grade !== undefined);
      return found.length === grades.length ? { grades: found, otherwise: false } : undefined;
    }
    case "range": {
      if (!giving.whole) return undefined;
      const bounds = rangeOf(place, scope);
      return bounds && { ...bounds, otherwise: false };
    }
    default:
      scope.report(finding("pay-row-incomplete", place.span, {}));
      return undefined;
  }
}

function resultOf(result: Result, span: AwardClause["span"], giving: Giving, scope: Scope): PayRow["result"] | undefined {
  if (result.kind === "none") return { kind: "amount", amount: ZERO };
  if (result.kind === "figure") return given(result.figure, giving, scope);
  scope.report(finding("not-computed", span, { what: { en: "pay by a formula in a row", zh: "行内按算式计算的奖金" } }));
  return undefined;
}
