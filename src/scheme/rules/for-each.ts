import { finding } from "../../diagnostics/catalogue.ts";
import { one } from "../clauses/pick.ts";
import { readCondition } from "../expressions/condition.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { find } from "../names/table.ts";
import { unitName } from "../units/names.ts";
import { isNumeric } from "../units/unit.ts";
import type { ReadRule, RuleContext } from "./context.ts";

/** A rule over each row of a source: its value is the row's, and its results are put together. */
export function readForEach(context: RuleContext, readRule: (context: RuleContext) => ReadRule | undefined): ReadRule | undefined {
  const { clauses, scope, span } = context;
  const clause = one(clauses, "for-each");
  if (!clause) return undefined;
  const name = clause.rows.kind === "reference" && clause.rows.path.length === 2 ? clause.rows.path[0] : undefined;
  if (!name) {
    scope.report(finding("for-each-column", clause.rows.span, {}));
    return undefined;
  }
  const source = find(scope.sources, name, scope);
  if (!source) return undefined;
  const row: Scope = { ...scope, row: source };
  const reads = readExpression(clause.rows, row);
  const where = clause.where && readCondition(clause.where, row, readExpression);
  if (!reads || (clause.where && !where)) return undefined;
  if (!isNumeric(reads.unit)) {
    scope.report(finding("number-expected", reads.span, { given: unitName(reads.unit) }));
    return undefined;
  }
  const own = clauses.filter((each) => each !== clause);
  const read = readRule({ ...context, clauses: own, quantities: { measure: reads, whole: true }, extra: true });
  if (!read) return undefined;
  const { rule, reads: unit } = read;
  if (rule.kind !== "anchor" && rule.kind !== "bands" && rule.kind !== "curve") {
    scope.report(finding("not-computed", rule.span, { what: { en: "this kind of rule for each row", zh: "逐行使用这种规则" } }));
    return undefined;
  }
  const { combine } = clause;
  const each = {
    kind: "for-each",
    source: source.name,
    ...(where ? { where } : {}),
    reads,
    rule,
    ...(combine ? { combine } : {}),
    span,
  } as const;
  return { rule: each, ...(unit ? { reads: unit } : {}) };
}
