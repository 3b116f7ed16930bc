import type { AwardClause, Bound, Place } from "../../ast/nodes/award.ts";
import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { CompareOp, Expr, ReferenceWord } from "../../ast/nodes/expression.ts";
import { spanning } from "../../text/source.ts";
import { all, one } from "../clauses/pick.ts";
import { isZero } from "../rules/awards.ts";

/**
 * 得分=权重×完成率，完成率低于80%不得分: beside a rule that is no list of rows,
 * nothing under a condition, or nothing beyond an edge of a formula, is a gate.
 */
export function withGates(clauses: readonly Clause[]): readonly Clause[] {
  if (!clauses.some(isCalculated)) return clauses;
  return clauses.map((clause) => (clause.kind === "award" ? (gateOf(clause, clauses) ?? clause) : clause));
}

/** Several reasons why nothing is given are one condition: any of them. */
export function gateIn(clauses: readonly Clause[]): ClauseOf<"zero-when"> | undefined {
  const [first, ...others] = all(clauses, "zero-when");
  if (!first) return undefined;
  return others.reduce((gate, { condition, span: at }): ClauseOf<"zero-when"> => {
    const span = spanning(gate.span, at);
    return { kind: "zero-when", condition: { kind: "logic", op: "or", left: gate.condition, right: condition, span }, span };
  }, first);
}

function isCalculated(clause: Clause): boolean {
  if (clause.kind === "proportional") return clause.side === undefined;
  return calculated.has(clause.kind);
}

const calculated: ReadonlySet<Clause["kind"]> = new Set(["points", "curve", "rated", "slope", "tiers"]);

function gateOf({ result, place, when, span }: AwardClause, clauses: readonly Clause[]): Clause | undefined {
  if (!result || !place || when || !isZero(result)) return undefined;
  if (place.kind === "when") return { kind: "zero-when", condition: place.condition, span };
  const condition = place.kind === "range" && one(clauses, "points") ? beyond(place, one(clauses, "by")?.reading) : undefined;
  return condition && { kind: "zero-when", condition, span };
}

/** The range, which is open on one side, as a condition on what is measured. */
function beyond({ from, to }: Extract<Place, { kind: "range" }>, reading: ReferenceWord | undefined): Expr | undefined {
  if (from && !to) return compared(from, from.inclusive ? ">=" : ">", reading);
  return to && !from ? compared(to, to.inclusive ? "<=" : "<", reading) : undefined;
}

function compared({ value, span }: Bound, op: CompareOp, reading: ReferenceWord | undefined): Expr | undefined {
  if (value.kind !== "figure") return undefined;
  const word = reading ?? (value.mark === "percent" ? "attainment" : "measure");
  const left: Expr = { kind: "reference", path: [{ text: word, quoted: false, span }], word, span };
  return { kind: "compare", op, left, right: value, span };
}
