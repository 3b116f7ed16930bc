import type { Statement } from "../ast/nodes.ts";
import type { Span } from "../text/source.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { one } from "./clauses/pick.ts";
import type { DraftTotal } from "./draft.ts";
import { positiveOf } from "./head.ts";
import { limitOf, pointsOf, roundClause, roundingOf } from "./limits.ts";
import { type Reading, watched } from "./report.ts";

export type ReadTotal = { readonly total: DraftTotal; readonly whole: boolean };

/** @param at where a scheme without a total statement is */
export function readTotal(statement: Statement | undefined, at: Span, reading: Reading): ReadTotal {
  if (!statement) return { total: { complete: true, span: at }, whole: true };
  const watch = watched(reading.report);
  const own = { ...reading, report: watch.report };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const outOfClause = one(clauses, "out-of");
  const outOf = outOfClause && positiveOf(outOfClause, own);
  const [floor, cap] = [limitOf(one(clauses, "floor"), outOf, own), limitOf(one(clauses, "cap"), outOf, own)];
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
  return { total, whole: whole && !watch.failed() };
}
