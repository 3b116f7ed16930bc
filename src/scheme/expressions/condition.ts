import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { toText } from "../../number/decimal.ts";
import { HUNDRED, multiply } from "../../number/fraction.ts";
import { unknownName } from "../names/suggest.ts";
import type { Expression } from "../types/expression.ts";
import { sumUnit } from "../units/algebra.ts";
import { unitName } from "../units/names.ts";
import { sameDimension, TEXT, YES_NO } from "../units/unit.ts";
import { inOneTimeUnit, isBareZero, reportMixed } from "./arithmetic.ts";
import { dated } from "./dated.ts";
import type { Read, Scope } from "./scope.ts";
import { textValues } from "./text-values.ts";
import { withWordsInOrder } from "./words-in-order.ts";

export function readComparison(expr: Extract<Expr, { kind: "compare" }>, scope: Scope, read: Read): Expression | undefined {
  const pair = withTexts(expr.left, expr.right, scope, read);
  if (!pair) return undefined;
  const { left, right } = inOneTimeUnit(onOneLine(pair));
  if (!comparable(left, right, scope)) return undefined;
  return withWordsInOrder({ kind: "compare", op: expr.op, left, right, unit: YES_NO, span: expr.span }, scope);
}

/** A date beside one that a metric measures is put on the same line of days. */
function onOneLine(pair: { readonly left: Expression; readonly right: Expression }) {
  const isMeasured = [pair.left, pair.right].some(({ kind, unit }) => unit.kind === "date" && isOnTheLine.has(kind));
  const onLine = (side: Expression): Expression => (side.unit.kind === "date" && !isOnTheLine.has(side.kind) ? dated(side) : side);
  return isMeasured ? { left: onLine(pair.left), right: onLine(pair.right) } : pair;
}

/** Dates that are days already: what a metric measures, and what a rule reads of a row. */
const isOnTheLine: ReadonlySet<Expression["kind"]> = new Set(["metric", "elapsed"]);

/** Beside a text, a bare name is one of its values: `crm.type = new`. */
function withTexts(
  left: Expr,
  right: Expr,
  scope: Scope,
  read: Read,
): { readonly left: Expression; readonly right: Expression } | undefined {
  if (isBareName(left) && !isBareName(right)) {
    const other = withTexts(right, left, scope, read);
    return other && { left: other.right, right: other.left };
  }
  const first = read(left, scope);
  if (!first) return undefined;
  const second = first.unit.kind === "text" ? readText(right, first, scope, read) : read(right, scope);
  return second && { left: first, right: second };
}

function isBareName(expr: Expr): boolean {
  return expr.kind === "text" || (expr.kind === "reference" && expr.word === undefined && expr.path.length === 1);
}

function readText(expr: Expr, beside: Expression, scope: Scope, read: Read): Expression | undefined {
  const name = expr.kind === "reference" ? expr.path[0] : undefined;
  if (!isBareName(expr) || (expr.kind !== "text" && !name)) return read(expr, scope);
  const text = expr.kind === "text" ? expr.text : (name?.text ?? "");
  const values = textValues(beside, scope);
  const value = values?.get(text) ?? (values ? undefined : text);
  if (value !== undefined) return { kind: "text", text: value, unit: TEXT, span: expr.span };
  const kind = beside.kind === "grade" || beside.kind === "past-grade" ? "grade" : "value";
  const known = kind === "grade" ? scope.grades : [...(values?.keys() ?? [])];
  scope.report(unknownName(kind, { text, quoted: expr.kind === "text", span: expr.span }, known, scope.surface));
  return undefined;
}

function comparable(left: Expression, right: Expression, scope: Scope): boolean {
  if (isBareZero(left) || isBareZero(right)) return true;
  const bare = [left, right].flatMap((side) => (side.kind === "constant" && side.unit.kind === "number" ? [side] : []))[0];
  const other = bare === left ? right : left;
  if (bare && other.unit.kind === "percent") {
    scope.report(finding("percent-needs-sign", bare.span, { written: toText(bare.value), times: toText(multiply(bare.value, HUNDRED)) }));
    return false;
  }
  if (sumUnit(left.unit, right.unit) || (left.unit.kind === right.unit.kind && sameDimension(left.unit, right.unit))) return true;
  reportMixed(left, right, scope);
  return false;
}

export function readLogic(expr: Extract<Expr, { kind: "logic" }>, scope: Scope, read: Read): Expression | undefined {
  const [left, right] = [readCondition(expr.left, scope, read), readCondition(expr.right, scope, read)];
  return left && right && { kind: "logic", op: expr.op, left, right, unit: YES_NO, span: expr.span };
}

export function readNot(expr: Extract<Expr, { kind: "not" }>, scope: Scope, read: Read): Expression | undefined {
  const of = readCondition(expr.of, scope, read);
  return of && { kind: "not", of, unit: YES_NO, span: expr.span };
}

/** An expression that must be yes or no. */
export function readCondition(expr: Expr, scope: Scope, read: Read): Expression | undefined {
  const condition = read(expr, scope);
  if (!condition || condition.unit.kind === "yes-no") return condition;
  scope.report(finding("condition-expected", condition.span, { given: unitName(condition.unit) }));
  return undefined;
}

export function readChoice(expr: Extract<Expr, { kind: "if" }>, scope: Scope, read: Read): Expression | undefined {
  const when = readCondition(expr.when, scope, read);
  const [then, otherwise] = [read(expr.then, scope), read(expr.otherwise, scope)];
  if (!when || !then || !otherwise) return undefined;
  const { left, right } = inOneTimeUnit({ left: then, right: otherwise });
  const unit = isBareZero(left) ? right.unit : isBareZero(right) ? left.unit : sumUnit(left.unit, right.unit);
  if (!unit) {
    reportMixed(left, right, scope);
    return undefined;
  }
  // biome-ignore lint/suspicious/noThenProperty: the branch is called so in the tree
  return { kind: "if", when, then: left, otherwise: right, unit, span: expr.span };
}
