import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { Scope } from "../expressions/scope.ts";
import type { Expression } from "../types/expression.ts";
import type { Target } from "../types/metric.ts";
import { NUMBER, PERCENT } from "../units/unit.ts";
import { valueIn } from "../units/value-in.ts";

/** What counts as passed: a figure of what is measured, or a part of the target where that is not itself a percentage. */
export function readPassLine(
  clause: ClauseOf<"pass-line"> | undefined,
  metric: string,
  { measure, target }: { readonly measure?: Expression; readonly target?: Target },
  scope: Scope,
): Expression | undefined {
  if (!clause) return undefined;
  const { value: figure, span } = clause;
  const unit = measure?.unit ?? NUMBER;
  if (figure.mark !== "percent" || unit.kind === "percent" || !target) {
    const value = valueIn(figure, unit, scope);
    return value && { kind: "constant", value, unit, span };
  }
  const times = valueIn(figure, PERCENT, scope);
  if (!times) return undefined;
  const left: Expression = { kind: "metric", name: metric, part: "target", unit, span };
  return { kind: "arithmetic", op: "*", left, right: { kind: "constant", value: times, unit: PERCENT, span }, unit, span };
}
