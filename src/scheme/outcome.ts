import type { Statement } from "../ast/nodes/file.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { one } from "./clauses/pick.ts";
import { readCondition } from "./expressions/condition.ts";
import { gradeMeant } from "./expressions/history.ts";
import { readExpression } from "./expressions/read.ts";
import type { Scope } from "./expressions/scope.ts";
import { type NameTable, tableOf } from "./names/table.ts";
import { type Report, watched } from "./report.ts";
import type { Outcome } from "./types/scheme.ts";

export type ReadOutcome = { readonly outcome?: Outcome; readonly whole: boolean };

/** `outcome "…" when …`: what is told where a condition on the results holds, of this period or of several. */
export function readOutcome(statement: Statement, scope: Scope): ReadOutcome {
  const watch = watched(scope.report);
  const own = { ...scope, report: watch.report };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const condition = one(clauses, "when");
  if (whole && !(condition && statement.label)) own.report(finding("outcome-incomplete", statement.head, {}));
  const when = condition && readCondition(gradeMeant(condition.condition, scope), own, readExpression);
  const label = statement.label?.text;
  return { ...(when && label !== undefined ? { outcome: { label, when, span: statement.span } } : {}), whole: whole && !watch.failed() };
}

/** Outcomes by what they say, for the examples that speak of them. */
export function namesOfOutcomes(statements: readonly Statement[], report: Report): NameTable<string> {
  const declarations = statements.flatMap(({ label }) => (label ? [{ name: { ...label, quoted: true }, value: label.text }] : []));
  return tableOf("outcome", declarations, report);
}
