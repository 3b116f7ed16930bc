import type { Fraction } from "../../number/fraction.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { MetricPlan, Plan } from "../../plan/plan.ts";
import { valueAt } from "./evaluate.ts";
import { evaluateGiven } from "./given.ts";
import { isNumber, type Value } from "./value.ts";

/** A place on the scale of what a rule reads; `target` where the plan's own is no fixed figure. */
export type Place = { readonly reading: "measure" | "attainment"; readonly value: Fraction; readonly target?: Fraction };

/** The points of a metric, or a coefficient, at a place, within its bounds but not rounded: its curve. Undefined where it has none there. */
export function pointsAt(plan: Plan, name: string, place: Place): Fraction | undefined {
  const metric = [...plan.metrics, ...plan.coefficients].find((each) => each.name === name);
  if (!metric) return undefined;
  const given = givenAt(metric, place);
  const exact = unrounded(metric, plan, given);
  const points = valueAt(evaluateGiven(plan, new Map([...given, ...exact])), metric.points);
  return isNumber(points) ? points : undefined;
}

function givenAt(metric: MetricPlan, { reading, value, target }: Place): ReadonlyMap<NodeId, Value> {
  const given = new Map<NodeId, Value>();
  const node = metric[reading];
  if (node !== undefined) given.set(node, value);
  if (metric.target !== undefined && target) given.set(metric.target, target);
  return given;
}

/** What stands before the metric is rounded, in the place of what stands after. */
function unrounded({ milestones }: MetricPlan, plan: Plan, given: ReadonlyMap<NodeId, Value>): ReadonlyMap<NodeId, Value> {
  const rounding = milestones.find(({ stage }) => stage === "round");
  const node = rounding && plan.nodes[rounding.node];
  if (!rounding || node?.kind !== "round") return new Map();
  return new Map([[rounding.node, valueAt(evaluateGiven(plan, given), node.of)]]);
}
