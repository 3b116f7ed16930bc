import type { Expression } from "../types/expression.ts";

type MetricReference = Extract<Expression, { kind: "metric" }>;

/** The parts of metrics that an expression reads, in the order written. */
export function metricsIn(expression: Expression): readonly MetricReference[] {
  return everyPart(expression).filter((part) => part.kind === "metric");
}

/** An expression and everything inside it. */
export function everyPart(expression: Expression): readonly Expression[] {
  return [expression, ...innerParts(expression).flatMap(everyPart)];
}

/** What an expression is made of, one step down. */
export function innerParts(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "aggregate":
      return [expression.of, expression.where].filter((part) => part !== undefined);
    case "negate":
    case "not":
    case "absolute":
    case "floor":
    case "ceil":
    case "round":
      return [expression.of];
    case "minimum":
    case "maximum":
    case "geometric-mean":
      return expression.of;
    case "group":
      return [expression.of, expression.ties].filter((part) => part !== undefined);
    case "past":
      return [expression.of, expression.now].filter((part) => part !== undefined);
    case "default":
      return [expression.of, expression.value];
    case "entry":
    case "revised-entry":
      return [expression.of];
    case "lookup":
      return [expression.of, ...expression.rows.flatMap(({ when, result }) => [when, result].filter((part) => part !== undefined))];
    case "elapsed":
      return [expression.from, expression.to].filter((part) => part !== undefined);
    case "arithmetic":
    case "compare":
    case "logic":
      return [expression.left, expression.right];
    case "if":
      return [expression.when, expression.then, expression.otherwise];
    default:
      return [];
  }
}
