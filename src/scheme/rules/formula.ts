import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import type { Expression } from "../types/expression.ts";
import type { Edge } from "../types/rule.ts";
import { sumUnit } from "../units/algebra.ts";
import { unitName } from "../units/names.ts";
import { POINTS } from "../units/unit.ts";
import type { RuleContext } from "./context.ts";
import type { Scale } from "./scale.ts";

/** An expression that gives points, or the share of them that a percentage is. */
export function pointsFormula(expr: Expr, scope: Scope): Expression | undefined {
  const expression = readExpression(expr, scope);
  if (!expression || sumUnit(expression.unit, POINTS) || expression.unit.kind === "percent" || expression.unit.kind === "ratio")
    return expression;
  scope.report(finding("points-expected", expression.span, { given: unitName(expression.unit) }));
  return undefined;
}

/** What a row's value is over where the row begins; of a row without a beginning, all of it. */
export function excessOver(from: Edge | undefined, scale: Scale, context: RuleContext): Expression | undefined {
  const value = readBy(scale, context);
  if (!value || !from) return value;
  const start = startOf(from, value);
  return start && { kind: "arithmetic", op: "-", left: value, right: start, unit: scale.unit, span: from.span };
}

/** The value that a rule reads, as an expression: of a row or of a pay it is what is measured. */
function readBy({ reading, unit }: Scale, { quantities, scope, span }: RuleContext): Expression | undefined {
  const { own, row } = scope;
  if (own === undefined || row) return quantities.measure;
  return quantities.measure && { kind: "metric", name: own, part: reading, unit, span };
}

function startOf({ value: edge, span }: Edge, value: Expression): Expression | undefined {
  if (edge.kind === "constant") return { kind: "constant", value: edge.value, unit: value.unit, span };
  if (value.kind !== "metric") return undefined;
  const target: Expression = { kind: "metric", name: value.name, part: "target", unit: value.unit, span };
  const times: Expression = { kind: "constant", value: edge.times, unit: { kind: "number" }, span };
  return { kind: "arithmetic", op: "*", left: target, right: times, unit: value.unit, span };
}
