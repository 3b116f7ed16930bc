import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { one } from "../clauses/pick.ts";
import type { DraftForEach, DraftRule } from "../draft.ts";
import { readCondition } from "../expressions/condition.ts";
import { dated } from "../expressions/dated.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { find } from "../names/table.ts";
import type { Expression } from "../types/expression.ts";
import type { SourceContract } from "../types/source.ts";
import { unitName } from "../units/names.ts";
import { isNumeric } from "../units/unit.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { readPerItem } from "./per-item.ts";

/** A rule over each row of a source: its value is the row's, and its results are put together. */
export function readForEach(context: RuleContext, readRule: (context: RuleContext) => ReadRule | undefined): ReadRule | undefined {
  const rows = rowsGoneThrough(context.clauses, context.scope);
  if (!rows) return undefined;
  const read = readRule(ofOneRow(rows, context));
  if (!read) return undefined;
  const { rule, reads: unit } = read;
  if (!isOfRow(rule)) {
    context.scope.report(finding("for-each-rule", rule.span, { metric: context.name }));
    return undefined;
  }
  const each = together(rows, rule, context);
  return each && { rule: each, ...(unit ? { reads: unit } : {}) };
}

/** The rows that a rule goes through, and what it reads of each. */
export type Rows = {
  readonly clause: ClauseOf<"for-each">;
  readonly source: SourceContract;
  readonly reads: Expression;
  readonly where?: Expression;
  /** Where names mean what stands in a row. */
  readonly scope: Scope;
};

export function rowsGoneThrough(clauses: readonly Clause[], scope: Scope): Rows | undefined {
  const clause = one(clauses, "for-each");
  if (!clause) return undefined;
  const source = sourceOf(clause, scope);
  if (!source) return undefined;
  const row: Scope = { ...scope, row: source };
  const value = readExpression(clause.rows, row);
  const reads = value?.unit.kind === "date" ? dated(value) : value;
  const where = clause.where && readCondition(clause.where, row, readExpression);
  if (!reads || (clause.where && !where)) return undefined;
  if (!isNumeric(reads.unit) && reads.unit.kind !== "text" && reads.unit.kind !== "date") {
    scope.report(finding("number-expected", reads.span, { given: unitName(reads.unit) }));
    return undefined;
  }
  return { clause, source, reads, ...(where ? { where } : {}), scope: { ...row, ofRow: reads } };
}

function sourceOf({ rows }: ClauseOf<"for-each">, scope: Scope): SourceContract | undefined {
  const name = rows.kind === "reference" && rows.path.length === 2 ? rows.path[0] : undefined;
  if (!name) scope.report(finding("for-each-column", rows.span, {}));
  return name && find(scope.sources, name, scope);
}

/** What is left to say of one row by itself. */
export function ofOneRow({ clause, reads, scope }: Rows, context: RuleContext): RuleContext {
  const clauses = context.clauses.filter((each) => each !== clause);
  return { ...context, clauses, quantities: { measure: reads, whole: true }, extra: true, adds: true, scope };
}

type Together<R> = Omit<DraftForEach, "rule"> & { readonly rule: R };

/** The rule of a row, and how what it gives is put together; undefined where that could not be read. */
export function together<R>({ clause, source, reads, where }: Rows, rule: R, context: RuleContext): Together<R> | undefined {
  const { combine } = clause;
  const per = clause.per && readPerItem(clause.per, source, context);
  if (clause.per && !per) return undefined;
  return {
    kind: "for-each",
    source: source.name,
    ...(where ? { where } : {}),
    reads,
    rule,
    ...(per ? { per } : {}),
    ...(combine ? { combine } : {}),
    span: context.span,
  };
}

/** Whether a rule can be applied to one row by itself: it aims at no target, and asks nobody. */
export function isOfRow(rule: DraftRule): rule is DraftForEach["rule"] {
  return rule.kind === "anchor" || rule.kind === "bands" || rule.kind === "curve" || rule.kind === "words" || rule.kind === "points";
}
