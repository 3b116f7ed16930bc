import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { Call } from "../../ast/nodes/expression.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Fraction } from "../../number/fraction.ts";
import { soundClauses } from "../clauses/allowed.ts";
import { one } from "../clauses/pick.ts";
import type { DraftPay, DraftWeightLimit } from "../draft.ts";
import { inOneTimeUnit, reportMixed } from "../expressions/arithmetic.ts";
import { readGroupCall } from "../expressions/group.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { pointsOf, roundClause, roundingOf } from "../limits.ts";
import type { NameTable } from "../names/table.ts";
import { watched } from "../report.ts";
import type { Expression } from "../types/expression.ts";
import type { GroupLimit } from "../types/group.ts";
import { sumUnit } from "../units/algebra.ts";
import { POINTS } from "../units/unit.ts";
import { mayBeOfTheGroup } from "./of-the-group.ts";

export type ReadLimit = { readonly limit?: GroupLimit; readonly weights?: DraftWeightLimit; readonly whole: boolean };

type LimitScope = Scope & { readonly pays: NameTable<DraftPay> };
type GroupFigure = Extract<Expression, { readonly kind: "group" }>;

/** `limit average(total in unit) at most 80` of a group, or `limit each weight at most 30%` of the scheme itself. */
export function readLimit(statement: Statement, outOf: Fraction, scope: LimitScope): ReadLimit {
  const watch = watched(scope.report);
  const own = { ...scope, report: watch.report };
  const { clauses, whole } = soundClauses(statement, watch.report);
  const [clause, weight] = [one(clauses, "group-limit"), one(clauses, "weight-limit")];
  if (whole && !clause && !weight) own.report(finding("limit-of-nothing", statement.head, {}));
  const round = roundingOf(roundClause(clauses, false), own);
  const limit = clause && groupLimit(clause, own);
  if (whole && limit?.then === "scale" && !round) own.report(finding("limit-needs-round", limit.span, {}));
  const value = weight && pointsOf(weight.value, outOf, own);
  return {
    ...(limit ? { limit: { ...limit, ...(round ? { round } : {}), span: statement.span } } : {}),
    ...(weight && value ? { weights: { op: weight.op, value, span: weight.span } } : {}),
    whole: whole && !watch.failed(),
  };
}

function groupLimit({ expr, op, value: written, then = "hold", span }: ClauseOf<"group-limit">, scope: LimitScope): GroupLimit | undefined {
  if (expr.kind !== "call") {
    scope.report(finding("limit-of-what", expr.span, {}));
    return undefined;
  }
  const of = readFigure(expr, scope);
  const what = of && whatOf(of);
  const isTotal = of?.of.kind === "total";
  const read = readExpression(written, isTotal ? { ...scope, stage: "grade" } : scope);
  // 人数 × 80: so many points for each of them.
  const value = read?.unit.kind === "count" && isTotal ? { ...read, unit: POINTS } : read;
  if (!of || !value) return undefined;
  if (!what) {
    scope.report(finding("limit-of-what", of.span, {}));
    return undefined;
  }
  if (!sumUnit(of.unit, value.unit)) {
    reportMixed(of, value, scope);
    return undefined;
  }
  const data = { people: scope.people?.name, sourceOf: (name: string) => scope.sources.values.get(name) };
  if (!mayBeOfTheGroup(value, of.in, data)) {
    scope.report(finding("bound-of-a-person", value.span, {}));
    return undefined;
  }
  if (then === "scale" && of.of.kind === "metric") {
    scope.report(finding("scale-of-what", span, {}));
    return undefined;
  }
  if (then === "scale" && of.fn !== "sum" && of.fn !== "average") {
    scope.report(finding("scale-of-what", span, {}));
    return undefined;
  }
  return { of, what, op, value: inOneTimeUnit({ left: of, right: value }).right, then, span };
}

/** Here alone a pay's name stands for what each is paid. */
function readFigure(call: Call, scope: LimitScope): GroupFigure | undefined {
  const read = readGroupCall(call, scope, (expr, around) => {
    const [name, ...more] = expr.kind === "reference" && !expr.word ? expr.path : [];
    const pay = name && more.length === 0 ? scope.pays.values.get(name.text) : undefined;
    if (!pay) return readExpression(expr, around);
    return { kind: "pay", name: pay.name, unit: { kind: "money", currency: pay.currency }, span: expr.span };
  });
  if (read?.kind === "group") return read;
  if (read) scope.report(finding("limit-of-what", read.span, {}));
  return undefined;
}

const summaries: ReadonlySet<GroupFigure["fn"]> = new Set(["sum", "average", "min", "max", "median"]);

function whatOf({ fn, of }: GroupFigure): GroupLimit["what"] | undefined {
  if (!summaries.has(fn)) return undefined;
  // What somebody measures outside the limit holds all they have.
  if (of.kind === "total" || of.kind === "metric") return { kind: "total" };
  return of.kind === "pay" ? { kind: "pay", name: of.name } : undefined;
}
