import type { ClauseOf } from "../ast/nodes/clause.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { one } from "./clauses/pick.ts";
import { readCondition } from "./expressions/condition.ts";
import { readExpression } from "./expressions/read.ts";
import type { Scope } from "./expressions/scope.ts";
import { pointsOf } from "./limits.ts";
import { find } from "./names/table.ts";
import { watched } from "./report.ts";
import type { Veto } from "./types/scheme.ts";

export type ReadVeto = { readonly veto?: Veto; readonly whole: boolean };

/** `veto "…" when … then total 0`: both halves, or a finding. It stands before the grade, and a metric's before the sections. */
export function readVeto(statement: Statement, scope: Scope): ReadVeto {
  const watch = watched(scope.report);
  const own = { ...scope, report: watch.report };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const [condition, consequence] = [one(clauses, "when"), one(clauses, "then")];
  if (whole && (!condition || !consequence)) own.report(finding("veto-incomplete", statement.head, {}));
  const then = consequence && thenOf(consequence, own);
  const stage = then?.kind === "metric" ? "points" : "grade";
  const when = condition && readCondition(condition.condition, { ...own, stage }, readExpression);
  const label = statement.label?.text ?? "";
  return { ...(when && then ? { veto: { label, when, then, span: statement.span } } : {}), whole: whole && !watch.failed() };
}

function thenOf({ total, grade, metric, text, span }: ClauseOf<"then">, scope: Scope): Veto["then"] | undefined {
  if (grade) {
    const atMost = find(scope.grades, grade, scope);
    return atMost === undefined ? undefined : { kind: "grade", atMost };
  }
  const value = total && pointsOf(total, undefined, scope);
  if (metric) {
    const name = find(scope.metrics, metric, scope);
    return name === undefined || !value ? undefined : { kind: "metric", name, value };
  }
  if (!total) scope.report(finding("veto-says-text", (text ?? { span }).span, {}));
  return value && { kind: "total", value };
}
