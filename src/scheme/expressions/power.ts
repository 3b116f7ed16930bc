import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { ONE } from "../../number/fraction.ts";
import type { Expression } from "../types/expression.ts";
import { unitName } from "../units/names.ts";
import { isPure } from "../units/unit.ts";
import type { Read, Scope } from "./scope.ts";

/** The highest exponent: a power is a product written short, and nobody's pay has more factors. */
const HIGHEST = 12;

/** `attainment ^ 2`: so many times itself. Only what has no unit can be; a square of money is nothing. */
export function readPower(expr: Extract<Expr, { kind: "binary" }>, scope: Scope, read: Read): Expression | undefined {
  const { left, right, span } = expr;
  const times =
    right.kind === "figure" && right.mark === undefined && right.unit === undefined && right.value.d === 1n ? right.value.n : -1n;
  if (times < 0n || times > BigInt(HIGHEST)) {
    scope.report(finding("whole-exponent", right.span, { highest: String(HIGHEST) }));
    return undefined;
  }
  const of = read(left, scope);
  if (!of) return undefined;
  const { unit } = of;
  if (!isPure(unit)) {
    scope.report(finding("power-of-unit", of.span, { given: unitName(unit) }));
    return undefined;
  }
  if (times === 0n) return { kind: "constant", value: ONE, unit, span };
  return Array.from({ length: Number(times) - 1 }).reduce<Expression>(
    (product) => ({ kind: "arithmetic", op: "*", left: product, right: of, unit, span }),
    of,
  );
}
