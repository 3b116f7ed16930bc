import type { ClauseOf } from "../ast/nodes/clause.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { readCondition } from "./expressions/condition.ts";
import { readExpression } from "./expressions/read.ts";
import type { Scope } from "./expressions/scope.ts";
import { everyPart } from "./expressions/walk.ts";
import type { Expression } from "./types/expression.ts";
import type { Applies } from "./types/scheme.ts";

/** `applies to when people.joined <= …`: settled before anything is scored, so it reads facts alone. */
export function withCondition(applies: Applies, clause: ClauseOf<"applies-to"> | undefined, scope: Scope): Applies {
  if (!clause?.condition) return applies;
  const when = readCondition(clause.condition, { ...scope, stage: "measure" }, readExpression);
  const result = when && everyPart(when).find(isResult);
  if (result) scope.report(finding("applies-by-results", result.span, {}));
  return when && !result ? { ...applies, when } : applies;
}

function isResult({ kind }: Expression): boolean {
  return results.has(kind);
}

const results: ReadonlySet<Expression["kind"]> = new Set([
  "metric",
  "section",
  "total",
  "grade",
  "coefficient",
  "group",
  "headcount",
  "past",
  "past-grade",
]);
