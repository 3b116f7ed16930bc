import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Expression } from "../types/expression.ts";
import { DATE, TEXT } from "../units/unit.ts";
import { numeric, readArithmetic } from "./arithmetic.ts";
import { readCall } from "./call.ts";
import { readChoice, readComparison, readLogic, readNot } from "./condition.ts";
import { readFigure } from "./figure.ts";
import { readReference } from "./reference.ts";
import type { Read, Scope } from "./scope.ts";

type Reader<K extends Expr["kind"]> = (expr: Extract<Expr, { kind: K }>, scope: Scope, read: Read) => Expression | undefined;

const readers: { readonly [K in Expr["kind"]]: Reader<K> } = {
  figure: readFigure,
  date: (expr) => ({ kind: "date", iso: expr.iso, unit: DATE, span: expr.span }),
  text: (expr) => ({ kind: "text", text: expr.text, unit: TEXT, span: expr.span }),
  reference: readReference,
  call: readCall,
  negate: readNegation,
  binary: readArithmetic,
  compare: readComparison,
  logic: readLogic,
  not: readNot,
  if: readChoice,
  "in-a-row": (expr, scope) => {
    scope.report(finding("not-computed", expr.span, { what: { en: "a condition over several periods", zh: "跨多期的条件" } }));
    return undefined;
  },
};

/** Looks up every name of an expression and settles its unit; undefined where a finding was reported. */
export function readExpression(expr: Expr, scope: Scope): Expression | undefined {
  const reader = readers[expr.kind] as Reader<Expr["kind"]>;
  // A rounding is of the whole expression, not of what stands inside it.
  const { rounding: _rounding, ...inside } = scope;
  return reader(expr as never, expr.kind === "call" && expr.fn === "geometric-mean" ? scope : inside, readExpression);
}

function readNegation(expr: Extract<Expr, { kind: "negate" }>, scope: Scope, read: Read): Expression | undefined {
  const of = read(expr.of, scope);
  return of && numeric(of, scope) ? { kind: "negate", of, unit: of.unit, span: expr.span } : undefined;
}
