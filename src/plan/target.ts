import type { PeriodUnit } from "../ast/nodes/figure.ts";
import { fraction } from "../number/fraction.ts";
import { isMonthUnit, monthsIn } from "../periods/cycle.ts";
import { isMonthly } from "../scheme/monthly.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { Target } from "../scheme/types/metric.ts";
import { expressionNode } from "./expression.ts";
import type { NodeId } from "./node-id.ts";
import type { Scope } from "./scope.ts";

/**
 * The target of the period: 12 per year is 3 in a quarter. Against a monthly
 * average it is the target of a month instead.
 */
export function targetNode(target: Target, measure: Expression | undefined, scope: Scope): NodeId {
  const { graph } = scope;
  const written = target.kind === "literal" ? graph.constant(target.value, target.unit, target.span) : expressionNode(target.of, scope);
  if (target.per === undefined) return written;
  return inPeriod(written, target.per, measure !== undefined && isMonthly(measure), scope);
}

function inPeriod(written: NodeId, per: PeriodUnit, monthly: boolean, { graph, window }: Scope): NodeId {
  if (!isMonthUnit(per)) throw new RangeError(`a target per ${per} has no fixed length`);
  const { unit, span } = graph.node(written);
  const months = { kind: "time", unit: "month" } as const;
  const inAll = monthly
    ? written
    : graph.arithmetic(
        "*",
        written,
        graph.add({ kind: "months", of: "period", ...(window && { window }), unit: months, span }),
        unit,
        span,
      );
  const length = monthsIn(per);
  return length === 1 ? inAll : graph.arithmetic("/", inAll, graph.constant(fraction(length), months, span), unit, span);
}
