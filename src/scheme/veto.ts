import type { ClauseOf } from "../ast/nodes/clause.ts";
import type { Statement } from "../ast/nodes/file.ts";
import type { Name } from "../ast/nodes/name.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { one } from "./clauses/pick.ts";
import { readCondition } from "./expressions/condition.ts";
import { readExpression } from "./expressions/read.ts";
import type { Scope } from "./expressions/scope.ts";
import { reportUnplaced } from "./grade-order.ts";
import { pointsOf } from "./limits.ts";
import { find } from "./names/table.ts";
import { watched } from "./report.ts";
import type { Grade, Veto } from "./types/scheme.ts";

export type ReadVeto = { readonly veto?: Veto; readonly whole: boolean };

/** `veto "…" when … then total 0`: both halves, or a finding. It stands before the grade, and a metric's before the sections. */
export function readVeto(statement: Statement, grades: readonly Grade[], scope: Scope): ReadVeto {
  const watch = watched(scope.report);
  const own = { ...scope, report: watch.report };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const [condition, consequence] = [one(clauses, "when"), one(clauses, "then")];
  if (whole && (!condition || !consequence)) own.report(finding("veto-incomplete", statement.head, {}));
  const then = consequence && thenOf(consequence, grades, own);
  const stage = then?.kind === "metric" ? "points" : "grade";
  const when = condition && readCondition(condition.condition, { ...own, stage }, readExpression);
  const label = statement.label?.text ?? "";
  return { ...(when && then ? { veto: { label, when, then, span: statement.span } } : {}), whole: whole && !watch.failed() };
}

function thenOf(then: ClauseOf<"then">, grades: readonly Grade[], scope: Scope): Veto["then"] | undefined {
  const { total, grade, below, metric, text, span } = then;
  if (grade) {
    const named = find(scope.grades, grade, scope);
    if (named !== undefined && scope.unplacedGrade) {
      reportUnplaced(scope.unplacedGrade, grade.span, scope.report);
      return undefined;
    }
    const atMost = named !== undefined && below ? nextBelow(named, grade, grades, scope) : named;
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

/** Grades are written best first: the best that a veto leaves to those it keeps from one. */
function nextBelow(named: string, { span }: Name, grades: readonly Grade[], scope: Scope): string | undefined {
  const at = grades.findIndex(({ name }) => name === named);
  const next = grades[at + 1];
  if (at >= 0 && !next) scope.report(finding("no-grade-below", span, { grade: named }));
  return next?.name;
}
