import { columnOf } from "../people-source.ts";
import type { Expression } from "../types/expression.ts";
import type { Column } from "../types/source.ts";
import type { Scope } from "./scope.ts";

/** The texts an expression can be, by what they may be called; undefined where it can be any text. */
export function textValues(expression: Expression, scope: Scope): ReadonlyMap<string, string> | undefined {
  if (expression.kind === "grade" || expression.kind === "past-grade") return scope.grades.values;
  const column = columnBehind(expression, scope);
  return column?.type.kind === "one-of" ? new Map(column.type.values.map((value) => [value, value])) : undefined;
}

function columnBehind(expression: Expression, scope: Scope): Column | undefined {
  if (expression.kind === "person") return scope.people && columnOf(scope.people, expression.column);
  if (expression.kind === "column") {
    const source = scope.sources.values.get(expression.source);
    return source && columnOf(source, expression.column);
  }
  return expression.kind === "aggregate" && expression.of ? columnBehind(expression.of, scope) : undefined;
}
