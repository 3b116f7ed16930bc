import type { Expr } from "../../ast/nodes/expression.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Expression } from "../types/expression.ts";
import type { Unit } from "../types/unit.ts";
import { sumUnit } from "../units/algebra.ts";
import { inOneTimeUnit, isBareZero, numeric, reportMixed } from "./arithmetic.ts";
import { functionCalled } from "./called.ts";
import type { Read, Scope } from "./scope.ts";

const AT_LEAST_ONE = { en: "one value or more", zh: "一项以上" } as const;

/** `min(a, b, …)`, `max(a, b, …)` of single values of one dimension. */
export function extremeOf(
  kind: "minimum" | "maximum",
  call: Extract<Expr, { kind: "call" }>,
  scope: Scope,
  read: Read,
): Expression | undefined {
  const values = call.args.map((argument) => read(argument, scope));
  const [first, ...others] = values;
  if (!first || values.includes(undefined)) {
    if (call.args.length === 0)
      scope.report(finding("argument-count", call.span, { name: functionCalled(call), wanted: AT_LEAST_ONE, given: "0" }));
    return undefined;
  }
  const of: Expression[] = [first];
  let unit: Unit = first.unit;
  for (const other of others) {
    if (!other || !numeric(other, scope) || !numeric(first, scope)) return undefined;
    const { right } = inOneTimeUnit({ left: first, right: other });
    const common = isBareZero(right) ? unit : isBareZero(first) && of.length === 1 ? right.unit : sumUnit(unit, right.unit);
    if (!common) {
      reportMixed(first, right, scope);
      return undefined;
    }
    of.push(right);
    unit = common;
  }
  return { kind, of, unit, span: call.span };
}

/** A root is read only where it is rounded at once. */
export function readGeometricMean(call: Extract<Expr, { kind: "call" }>, scope: Scope, read: Read): Expression | undefined {
  const { rounding, ...inside } = scope;
  if (!rounding) {
    scope.report(finding("root-needs-round", call.span, {}));
    return undefined;
  }
  const means = extremeOf("minimum", call, inside, read);
  return means?.kind === "minimum" ? { kind: "geometric-mean", of: means.of, rounding, unit: means.unit, span: call.span } : undefined;
}
