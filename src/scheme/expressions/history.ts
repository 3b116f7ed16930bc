import type { Expr } from "../../ast/nodes/expression.ts";
import type { PeriodUnit } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { expression as printed } from "../../format/expressions.ts";
import { isMonthUnit, type MonthUnit } from "../../periods/cycle.ts";
import type { Expression, PastFn } from "../types/expression.ts";
import { COUNT, YES_NO } from "../units/unit.ts";
import { numeric } from "./arithmetic.ts";
import { readCondition } from "./condition.ts";
import type { History, Read, Scope } from "./scope.ts";

type InARow = Extract<Expr, { kind: "in-a-row" }>;
type OverPeriods = Extract<Expr, { kind: "over-periods" }>;
type Call = Extract<Expr, { kind: "call" }>;

/** As many as anyone looks back: ten years of months. */
const MOST = 120;

/** `grade is fail for 2 periods in a row`, `in any 3 of 5 periods`: this period is the last of them. */
export function readInARow(written: InARow, scope: Scope, read: Read): Expression | undefined {
  const expr = { ...written, of: gradeMeant(written.of, scope) };
  const { count: times, outOf: count = times, unit } = expr;
  const window = windowOf({ count, times, unit }, expr, scope);
  const history = historyOf(expr, scope);
  if (!window || !history) return undefined;
  const now = window.own ? readCondition(expr.of, scope, read) : undefined;
  if (window.own && !now) return undefined;
  const of = readCondition(expr.of, { ...scope, past: history }, read);
  if (!of) return undefined;
  return { ...ofWindow(window, history, now), fn: "holds", of, count, times, unit: YES_NO, span: expr.span };
}

/** 连续2次不合格: a grade by itself is the grade that someone has. */
export function gradeMeant(of: Expr, { grades }: Pick<Scope, "grades">): Expr {
  const name = of.kind === "reference" && of.word === undefined && of.path.length === 1 ? of.path[0] : undefined;
  if (!name || !grades.values.has(name.text)) return of;
  const grade: Expr = { kind: "reference", path: [{ ...name, text: "grade" }], word: "grade", span: of.span };
  return { kind: "compare", op: "=", left: grade, right: of, span: of.span };
}

/** `average(total) of the last 3 periods`, with this one; `of the previous 3`, without it. */
export function readOverPeriods(expr: OverPeriods, scope: Scope, read: Read): Expression | undefined {
  const window = windowOf(expr, expr, scope);
  const history = historyOf(expr, scope);
  if (!window || !history) return undefined;
  const call = expr.of.kind === "call" ? expr.of : undefined;
  const fn = call && figures[call.fn];
  const [argument, ...more] = call?.args ?? [];
  if (!call || !fn || !argument || more.length > 0 || call.where) {
    scope.report(finding("periods-figure", expr.of.span, {}));
    return undefined;
  }
  const readOne = (within: Scope): Expression | undefined => {
    const value = fn === "count" ? readCondition(argument, within, read) : read(argument, within);
    return value && (fn === "count" || numeric(value, within)) ? value : undefined;
  };
  const counted = window.own && !expr.before;
  const now = counted ? readOne(scope) : undefined;
  if (counted && !now) return undefined;
  const of = readOne({ ...scope, past: history });
  if (!of) return undefined;
  const unit = fn === "count" ? COUNT : of.unit;
  return { ...ofWindow(window, history, now), fn, of, count: expr.count, unit, span: expr.span };
}

const figures: Readonly<Partial<Record<Call["fn"], Exclude<PastFn, "holds" | "previous">>>> = {
  sum: "sum",
  average: "average",
  min: "min",
  max: "max",
  count: "count",
};

/** `previous(total)`, `previous(grade, 2)`, `previous(total, 1 year)`: of the period so many before this one. */
export function readPrevious(call: Call, scope: Scope, read: Read): Expression | undefined {
  const [argument, back, ...more] = call.args;
  if (!argument || more.length > 0) {
    scope.report(finding("argument-count", call.span, { name: call.name.text, wanted: "1–2", given: String(call.args.length) }));
    return undefined;
  }
  const steps = back === undefined ? { count: 1 } : stepsBack(back);
  const window = steps ? windowOf(steps, call, scope) : impossible(call, scope);
  const history = historyOf(call, scope);
  if (!steps || !window || !history) return undefined;
  const of = read(argument, { ...scope, past: history });
  return of && { ...ofWindow(window, history), fn: "previous", of, count: steps.count, unit: of.unit, span: call.span };
}

/** `2`, `1 year`: how far back; undefined for anything else. */
export function stepsBack(expr: Expr): { readonly count: number; readonly unit?: PeriodUnit } | undefined {
  if (expr.kind !== "figure" || expr.mark !== undefined || expr.value.d !== 1n) return undefined;
  const unit = expr.unit && periodUnits[expr.unit.text];
  if (expr.unit && !unit) return undefined;
  return { count: Number(expr.value.n), ...(unit ? { unit } : {}) };
}

const periodUnits: Readonly<Record<string, PeriodUnit>> = {
  month: "month",
  months: "month",
  月: "month",
  个月: "month",
  quarter: "quarter",
  quarters: "quarter",
  季度: "quarter",
  个季度: "quarter",
  half: "half",
  半年: "half",
  year: "year",
  years: "year",
  年: "year",
};

function ofWindow({ cycle }: Window, { source }: History, now?: Expression) {
  return { kind: "past", source: source.name, cycle, ...(now ? { now } : {}) } as const;
}

type Window = { readonly cycle: MonthUnit; readonly own: boolean };
type Asked = { readonly count: number; readonly times?: number; readonly unit?: PeriodUnit | undefined };

/** Which periods are meant. Of the scheme's own cycle this period can be one; of any other all are from the files. */
function windowOf({ count, times = 1, unit }: Asked, expr: Expr, scope: Scope): Window | undefined {
  const { cycle: own = "month" } = scope;
  const cycle = unit ?? own;
  const sound = count >= 1 && count <= MOST && times >= 1 && times <= count;
  return sound && isMonthUnit(cycle) ? { cycle, own: cycle === own } : impossible(expr, scope);
}

function impossible(expr: Expr, scope: Scope): undefined {
  scope.report(finding("periods-impossible", expr.span, { written: printed(scope.surface, expr) }));
  return undefined;
}

function historyOf(expr: Expr, scope: Scope): History | undefined {
  if (scope.past) scope.report(finding("history-not-results", expr.span, { what: printed(scope.surface, expr) }));
  else if (!scope.history && !scope.sources.partial)
    scope.report(finding("history-source-missing", expr.span, { written: printed(scope.surface, expr) }));
  return scope.past ? undefined : scope.history;
}
