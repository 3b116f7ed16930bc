import type { ClauseOf } from "../ast/nodes/clause.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { compare, divide, type Fraction } from "../number/fraction.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { one } from "./clauses/pick.ts";
import type { DraftSection } from "./draft.ts";
import { eachRoundOf, positiveOf } from "./head.ts";
import { limitOf, plainCap, pointsOf, roundClause, roundingOf } from "./limits.ts";
import { type Reading, watched } from "./report.ts";

export type ReadSection = { readonly section: DraftSection; readonly whole: boolean };

/** @param outOf what a weight in percent is of: the scheme's total */
export function readSection(statement: Statement, outOf: Fraction, reading: Reading): ReadSection {
  const watch = watched(reading.report);
  const own = { ...reading, report: watch.report };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const clause = one(clauses, "weight");
  const weight = weightOf(clause, outOf, own);
  const marks = one(clauses, "marked-out-of");
  const markedOutOf = marks && positiveOf(marks, own);
  const share = markedOutOf && marks ? shareOf(weight, markedOutOf, marks, whole, own) : undefined;
  const name = statement.name?.text ?? "";
  const [floor, cap] = [limitOf(one(clauses, "floor"), weight?.to, own), limitOf(plainCap(clauses), weight?.to, own)];
  const [round, eachRound] = [roundingOf(roundClause(clauses, false), own), eachRoundOf(clauses, own)];
  const section: DraftSection = {
    name,
    label: statement.label?.text ?? name,
    ...(weight ? { weight } : {}),
    ...(clause ? { weightSpan: clause.span } : {}),
    ...(share ? { share } : {}),
    ...(markedOutOf ? { markedOutOf } : {}),
    ...(floor?.value ? { floor: floor.value } : {}),
    ...(cap?.value ? { cap: cap.value } : {}),
    ...(round ? { round } : {}),
    ...(eachRound ? { eachRound } : {}),
    span: statement.span,
  };
  return { section, whole: whole && !watch.failed() };
}

function weightOf(clause: ClauseOf<"weight"> | undefined, outOf: Fraction, reading: Reading): DraftSection["weight"] {
  const from = clause && pointsOf(clause.value, outOf, reading);
  const to = clause?.to ? pointsOf(clause.to, outOf, reading) : from;
  if (!clause || !from || !to) return undefined;
  if (compare(from, to) <= 0) return { from, to };
  reading.report(finding("range-reversed", clause.span, {}));
  return undefined;
}

/** Items weighed out of 100 in a section of 70 points count 70%. */
function shareOf(
  weight: DraftSection["weight"],
  markedOutOf: Fraction,
  clause: ClauseOf<"marked-out-of">,
  whole: boolean,
  { report }: Reading,
): Fraction | undefined {
  if (weight && compare(weight.from, weight.to) === 0) return divide(weight.to, markedOutOf);
  if (weight || whole) report(finding("marks-need-weight", clause.span, {}));
  return undefined;
}
