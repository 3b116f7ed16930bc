import type { ClauseOf } from "../ast/nodes/clause.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Span } from "../text/source.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { one } from "./clauses/pick.ts";
import type { DraftTotal } from "./draft.ts";
import { readExpression } from "./expressions/read.ts";
import type { Scope } from "./expressions/scope.ts";
import { positiveOf } from "./head.ts";
import { limitOf, plainCap, pointsOf, roundClause, roundingOf } from "./limits.ts";
import { type Reading, watched } from "./report.ts";
import { sumUnit } from "./units/algebra.ts";
import { unitName } from "./units/names.ts";
import { isPure, POINTS } from "./units/unit.ts";

export type ReadTotal = { readonly total: DraftTotal; readonly is?: ClauseOf<"total-is">; readonly whole: boolean };

/** @param at where a scheme without a total statement is */
export function readTotal(statement: Statement | undefined, at: Span, reading: Reading): ReadTotal {
  if (!statement) return { total: { complete: true, span: at }, whole: true };
  const watch = watched(reading.report);
  const own = { ...reading, report: watch.report };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const outOfClause = one(clauses, "out-of");
  const outOf = outOfClause && positiveOf(outOfClause, own);
  const [floor, cap] = [limitOf(one(clauses, "floor"), outOf, own), limitOf(plainCap(clauses), outOf, own)];
  const round = roundingOf(roundClause(clauses, false), own);
  const extras = one(clauses, "extras");
  const extrasCap = extras?.cap && pointsOf(extras.cap, outOf, own);
  const extrasFloor = extras?.floor && pointsOf(extras.floor, outOf, own);
  const total: DraftTotal = {
    ...(outOf && outOfClause ? { outOf, outOfSpan: outOfClause.value.span } : {}),
    ...(floor ? { floor } : {}),
    ...(cap ? { cap } : {}),
    ...(round ? { round } : {}),
    ...(extrasCap && extras ? { extrasCap: { value: extrasCap, span: extras.span } } : {}),
    ...(extrasFloor && extras ? { extrasFloor: { value: extrasFloor, span: extras.span } } : {}),
    complete: whole,
    span: statement.span,
  };
  const is = one(clauses, "total-is");
  return { total, ...(is ? { is } : {}), whole: whole && !watch.failed() };
}

/** `total results * 70% + process * 30%`: read once the names of all it may hold are known. */
export function withExpression(total: DraftTotal, is: ClauseOf<"total-is"> | undefined, scope: Scope): DraftTotal {
  if (!is) return total;
  const expression = readExpression(is.expr, { ...scope, stage: "total", ...(total.round ? { rounding: total.round } : {}) });
  if (!expression) return { ...total, complete: false };
  if (!sumUnit(expression.unit, POINTS) && !isPure(expression.unit)) {
    scope.report(finding("points-expected", expression.span, { given: unitName(expression.unit) }));
    return { ...total, complete: false };
  }
  return { ...total, expression };
}
