import type { Expr } from "../../ast/nodes/expression.ts";
import type { Expression } from "../types/expression.ts";
import { sumUnit } from "../units/algebra.ts";
import { inOneTimeUnit, isBareZero, numeric, reportMixed } from "./arithmetic.ts";
import { readFigure } from "./figure.ts";
import type { Read, Scope } from "./scope.ts";

/** `previous(history.balance) if missing 0`: a figure of the same unit in the place of a missing value. */
export function readDefault(expr: Extract<Expr, { kind: "default" }>, scope: Scope, read: Read): Expression | undefined {
  const [of, figure] = [read(expr.of, scope), readFigure(expr.value, scope)];
  if (!of || !figure || !numeric(of, scope)) return undefined;
  const { right: value } = inOneTimeUnit({ left: of, right: figure });
  if (isBareZero(value) || sumUnit(of.unit, value.unit))
    return { kind: "default", of, value: { ...value, unit: of.unit }, unit: of.unit, span: expr.span };
  reportMixed(of, value, scope);
  return undefined;
}
