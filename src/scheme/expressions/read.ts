import type { ArithmeticOp, Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Expression } from "../types/expression.ts";
import { DATE, TEXT } from "../units/unit.ts";
import { numeric, readSum } from "./arithmetic.ts";
import { readCall } from "./call.ts";
import { readChoice, readComparison, readLogic, readNot } from "./condition.ts";
import { readDefault } from "./default.ts";
import { readFigure } from "./figure.ts";
import { readInARow, readOverPeriods } from "./history.ts";
import { readPastCall, readPastReference } from "./past-row.ts";
import { readPower } from "./power.ts";
import { readProduct } from "./product.ts";
import { readReference } from "./reference.ts";
import type { Read, Scope } from "./scope.ts";

type Reader<K extends Expr["kind"]> = (expr: Extract<Expr, { kind: K }>, scope: Scope, read: Read) => Expression | undefined;

const readers: { readonly [K in Expr["kind"]]: Reader<K> } = {
  figure: readFigure,
  date: (expr) => ({ kind: "date", iso: expr.iso, unit: DATE, span: expr.span }),
  text: (expr) => ({ kind: "text", text: expr.text, unit: TEXT, span: expr.span }),
  reference: (expr, scope, read) =>
    scope.past && !isDefined(expr, scope) ? readPastReference(expr, scope.past, scope) : readReference(expr, scope, read),
  call: (expr, scope, read) => (scope.past ? readPastCall(expr, scope.past, scope, read) : readCall(expr, scope, read)),
  negate: readNegation,
  binary: (expr, scope, read) => arithmetic[expr.op](expr as never, scope, read),
  compare: readComparison,
  logic: readLogic,
  not: readNot,
  if: readChoice,
  default: readDefault,
  "in-a-row": readInARow,
  "over-periods": readOverPeriods,
};

/** `let` stands for its expression, whatever period that is about. */
function isDefined({ path }: Extract<Expr, { kind: "reference" }>, { definitions }: Scope): boolean {
  return path.length === 1 && definitions.values.has(path[0]?.text ?? "");
}

type ArithmeticReader = (expr: never, scope: Scope, read: Read) => Expression | undefined;

const arithmetic: Readonly<Record<ArithmeticOp, ArithmeticReader>> = {
  "+": readSum,
  "-": readSum,
  "*": readProduct,
  "/": readProduct,
  "^": readPower,
};

/** Looks up every name of an expression and settles its unit; undefined where a finding was reported. */
export function readExpression(expr: Expr, scope: Scope): Expression | undefined {
  const reader = readers[expr.kind] as Reader<Expr["kind"]>;
  // A rounding is of the whole expression, not of what stands inside it.
  const { rounding: _rounding, ...inside } = scope;
  const read = reader(expr as never, expr.kind === "call" && expr.fn === "geometric-mean" ? scope : inside, readExpression);
  if (!read || !scope.row || !ofEveryRow.has(read.kind)) return read;
  scope.report(finding("row-knows-no-results", read.span, { source: scope.row.label }));
  return undefined;
}

/** What is known only once all rows have been gone through. */
const ofEveryRow: ReadonlySet<Expression["kind"]> = new Set([
  "metric",
  "weight",
  "section",
  "total",
  "grade",
  "coefficient",
  "pay",
  "group",
  "headcount",
  "past",
]);

function readNegation(expr: Extract<Expr, { kind: "negate" }>, scope: Scope, read: Read): Expression | undefined {
  const of = read(expr.of, scope);
  return of && numeric(of, scope) ? { kind: "negate", of, unit: of.unit, span: expr.span } : undefined;
}
