import { finding } from "../../diagnostics/catalogue.ts";
import { one } from "../clauses/pick.ts";
import type { DraftForEach, DraftRule } from "../draft.ts";
import { readCondition } from "../expressions/condition.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { find } from "../names/table.ts";
import { unitName } from "../units/names.ts";
import { isNumeric } from "../units/unit.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { readPerItem } from "./per-item.ts";

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
  if (!isNumeric(reads.unit) && reads.unit.kind !== "text") {
    scope.report(finding("number-expected", reads.span, { given: unitName(reads.unit) }));
    return undefined;
  }
  const own = clauses.filter((each) => each !== clause);
  const read = readRule({
    ...context,
    clauses: own,
    quantities: { measure: reads, whole: true },
    extra: true,
    scope: { ...row, ofRow: reads },
  });
  if (!read) return undefined;
  const { rule, reads: unit } = read;
  if (!isOfRow(rule)) {
    scope.report(finding("for-each-rule", rule.span, { metric: context.name }));
    return undefined;
  }
  const { combine } = clause;
  const per = clause.per && readPerItem(clause.per, source, context);
  if (clause.per && !per) return undefined;
  const each = {
    kind: "for-each",
    source: source.name,
    ...(where ? { where } : {}),
    reads,
    rule,
    ...(per ? { per } : {}),
    ...(combine ? { combine } : {}),
    span,
  } as const;
  return { rule: each, ...(unit ? { reads: unit } : {}) };
}

/** Whether a rule can be applied to one row by itself: it aims at no target, and asks nobody. */
function isOfRow(rule: DraftRule): rule is DraftForEach["rule"] {
  return rule.kind === "anchor" || rule.kind === "bands" || rule.kind === "curve" || rule.kind === "words" || rule.kind === "points";
}
