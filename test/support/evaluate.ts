import { evaluate, valueAt } from "../../src/evaluator/reference/evaluate.ts";
import { isNumber, type Value } from "../../src/evaluator/reference/value.ts";
import { toText } from "../../src/number/decimal.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import type { NodeId } from "../../src/plan/node-id.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Metric } from "../../src/scheme/types/metric.ts";
import { QUARTER } from "./facts.ts";
import { program, q, scheme } from "./scheme.ts";

type Given = { readonly measure?: string | number; readonly target?: string | number; readonly attainment?: string | number };

/** The points of a metric alone in its scheme, where a value of it is given; text of the number, else the value. */
export function pointsOf(metric: Metric, given: Given): string | Value {
  const plan = planOf(scheme({ metrics: [metric] }), program([]));
  const [planned] = plan.metrics;
  if (!planned) throw new RangeError("no metric");
  const nodes = new Map<NodeId, Value>();
  for (const part of ["measure", "target", "attainment"] as const) {
    const [node, value] = [planned[part], given[part]];
    if (node !== undefined && value !== undefined) nodes.set(node, q(value));
  }
  return resultAt(plan, planned.points, nodes);
}

export function resultAt(plan: Plan, node: NodeId, given: ReadonlyMap<NodeId, Value>): string | Value {
  const evaluation = evaluate(plan, { facts: { sources: new Map() }, period: QUARTER, monthsThere: QUARTER.months, given });
  const value = valueAt(evaluation, node);
  return isNumber(value) ? toText(value) : value;
}
