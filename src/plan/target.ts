import type { PeriodUnit } from "../ast/nodes/figure.ts";
import { fraction } from "../number/fraction.ts";
import { isMonthUnit, monthsIn } from "../periods/cycle.ts";
import { isMonthly } from "../scheme/monthly.ts";
import { isProrated } from "../scheme/prorated.ts";
import type { Metric, Target } from "../scheme/types/metric.ts";
import type { OnChange } from "../scheme/types/scheme.ts";
import { expressionNode } from "./expression.ts";
import type { NodeId } from "./node-id.ts";
import type { Scope } from "./scope.ts";

/**
 * The target of the period: 12 per year is 3 in a quarter. Against a monthly
 * average it is the target of a month instead.
 */
export function targetNode(target: Target, metric: Pick<Metric, "measure" | "toDate">, scope: Scope): NodeId {
  const { graph, byDays, sources } = scope;
  const { measure } = metric;
  const written = target.kind === "literal" ? graph.constant(target.value, target.unit, target.span) : expressionNode(target.of, scope);
  const inAll = target.per === undefined ? written : inPeriod(written, target.per, measure !== undefined && isMonthly(measure), scope);
  return byDays && isProrated(metric, target, { onChange: byDays }, sources) ? forDays(inAll, byDays, scope) : inAll;
}

function forDays(inAll: NodeId, { days, span }: OnChange, { graph }: Scope): NodeId {
  const { unit } = graph.node(inAll);
  const [there, all] = (["person", "period"] as const).map((of) =>
    graph.add({ kind: "days", of, count: days, unit: { kind: "time", unit: "day" }, span }),
  );
  if (there === undefined || all === undefined) return inAll;
  return graph.arithmetic("/", graph.arithmetic("*", inAll, there, unit, span), all, unit, span);
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
