import type { Expr } from "../../ast/nodes/expression.ts";
import { compare, fraction } from "../../number/fraction.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";

/**
 * 1+(总分-95)×5% of a base: so much of it for each point, since a share of points is no money.
 * The points are counted, each by one point; where a whole total comes to far more than the base so, `points-times-base` asks.
 */
export function withSharesOfPoints(expr: Expr, scope: Scope): Expr {
  if (expr.kind !== "binary") return expr;
  const { op, left, right, ...kept } = expr;
  const [first, second] = [withSharesOfPoints(left, scope), withSharesOfPoints(right, scope)];
  if (op !== "*") return { ...kept, op, left: first, right: second };
  if (isSmallShare(first) && arePoints(second, scope)) return { ...kept, op, left: first, right: counted(second) };
  if (isSmallShare(second) && arePoints(first, scope)) return { ...kept, op, left: counted(first), right: second };
  return { ...kept, op, left: first, right: second };
}

/** Up to 10% for each point; of more, a share of the points may be meant. */
function isSmallShare(expr: Expr): boolean {
  return expr.kind === "figure" && expr.mark === "percent" && compare(expr.value, MOST) <= 0;
}

const MOST = fraction(10n);

function arePoints(expr: Expr, scope: Scope): boolean {
  return expr.kind !== "figure" && readExpression(expr, { ...scope, report: () => {} })?.unit.kind === "points";
}

function counted(points: Expr): Expr {
  const { span } = points;
  return {
    kind: "binary",
    op: "/",
    left: points,
    right: { kind: "figure", value: fraction(1n), unit: { text: "分", quoted: false, span }, span },
    span,
  };
}
