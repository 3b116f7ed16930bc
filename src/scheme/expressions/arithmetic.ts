import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { equal, ONE, ZERO } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Expression } from "../types/expression.ts";
import type { Unit } from "../types/unit.ts";
import { sumUnit } from "../units/algebra.ts";
import { mixed } from "../units/mixed.ts";
import { moneyWords } from "../units/money-words.ts";
import { unitName } from "../units/names.ts";
import { isNumeric, NUMBER, rateBetween } from "../units/unit.ts";
import { constant } from "./figure.ts";
import type { Read, Scope } from "./scope.ts";
import { everyPart } from "./walk.ts";

type Binary = Extract<Expr, { kind: "binary" }>;
type Pair = { readonly left: Expression; readonly right: Expression };

/** Sums and differences; `readProduct` reads the rest. */
export function readSum(expr: Binary & { readonly op: "+" | "-" }, scope: Scope, read: Read): Expression | undefined {
  const pair = both(expr.left, expr.right, scope, read);
  if (!pair || !numeric(pair.left, scope) || !numeric(pair.right, scope)) return undefined;
  const { left, right } = inOneTimeUnit(pair);
  const unit = additive(left, right);
  if (!unit) {
    reportMixed(left, right, scope);
    return undefined;
  }
  return { kind: "arithmetic", op: expr.op, left, right, unit, span: expr.span };
}

export function both(left: Expr, right: Expr, scope: Scope, read: Read): Pair | undefined {
  const [a, b] = [read(left, scope), read(right, scope)];
  return a && b && { left: a, right: b };
}

/** Nothing is of every unit: 0 may stand beside money. */
function additive(left: Expression, right: Expression): Unit | undefined {
  if (isBareZero(left)) return right.unit;
  return isBareZero(right) ? left.unit : sumUnit(left.unit, right.unit);
}

export function isBareZero(expression: Expression): boolean {
  return expression.kind === "constant" && expression.unit.kind === "number" && equal(expression.value, ZERO);
}

export function numeric(expression: Expression, scope: Scope): boolean {
  if (isNumeric(expression.unit)) return true;
  if (!mayHaveLostType(expression, scope)) scope.report(finding("number-expected", expression.span, { given: unitName(expression.unit) }));
  return false;
}

/** A column of a source of which something was reported may be text only because its type could not be read. */
export function mayHaveLostType(expression: Expression, { partial, people }: Scope): boolean {
  return everyPart(expression).some((part) => {
    if (part.kind === "person") return people !== undefined && partial.has(people.name);
    return (part.kind === "column" || part.kind === "aggregate") && partial.has(part.source);
  });
}

/** Hours beside minutes: the right side is brought to the left's unit. */
export function inOneTimeUnit({ left, right }: Pair): Pair {
  const rate = rateBetween(right.unit, left.unit);
  if (!rate || equal(rate, ONE)) return { left, right };
  const factor = constant(rate, NUMBER, right.span);
  return { left, right: { kind: "arithmetic", op: "*", left: right, right: factor, unit: left.unit, span: right.span } };
}

/** Two units that do not mix: a figure without its currency, or two things that cannot be added. */
export function reportMixed(left: Expression, right: Expression, scope: Scope): void {
  const bare = [left, right].find((side) => side.kind === "constant" && side.unit.kind === "number");
  const money = [left, right].find((side) => side.unit.kind === "money");
  const points = [left, right].find((side) => side.kind === "metric" && side.part === "points");
  if (bare && money?.unit.kind === "money") scope.report(finding("money-needs-unit", bare.span, moneyWords(money.unit.currency)));
  else if (points?.kind === "metric" && [left, right].some(({ unit }) => unit.kind === "percent"))
    scope.report(finding("points-or-attainment", points.span, { metric: points.name }));
  else if (points?.kind === "metric") scope.report(pointsOrMeasure(points.name, points.span, [left, right], scope));
  else scope.report(finding("units-differ", right.span, mixed(left.unit, right.unit)));
}

/** 事故 at least 3 times: points are no times, so only what the metric measures can be meant. */
function pointsOrMeasure(metric: string, span: Span, sides: readonly Expression[], { surface }: Scope): Diagnostic {
  const other = sides.find(({ unit }) => unit.kind !== "points")?.unit ?? NUMBER;
  const meant = surface === "zh" ? `完成值(${metric})` : `measure(${metric})`;
  return finding("points-or-measure", span, { metric, unit: unitName(other), meant }, { fix: { span, text: meant } });
}
