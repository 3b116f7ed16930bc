import { type Fraction, multiply, ONE } from "../../../number/fraction.ts";
import type { EdgeValue, Reading } from "../../../scheme/types/rule.ts";
import type { MetricPlan, Plan } from "../../plan.ts";
import { isAmount } from "../along/value.ts";
import { constantOf, sameForm, VARIABLE } from "../pieces/form.ts";
import { constantAt } from "./of-metric.ts";
import type { Variable } from "./variable.ts";

/** Where an edge of a rule that reads the measure or the attainment lies on the variable; undefined where that hangs on the facts. */
export function placeOf(edge: EdgeValue, reading: Reading, variable: Variable, metric: MetricPlan, plan: Plan): Fraction | undefined {
  if (variable.scale) return edge.kind === "target" ? onScale(edge.times, variable, metric) : undefined;
  const node = reading === "measure" || metric.target === undefined ? metric.measure : metric.attainment;
  if (node === undefined || !variable.seeds.has(node)) return undefined;
  if (edge.kind === "constant") return edge.value;
  if (reading === "attainment") return edge.times;
  const target = metric.target === undefined ? undefined : constantAt(plan, metric.target);
  return target && multiply(edge.times, target);
}

/** As a share of an unknown target it is the share; as a distance, only the target itself has a place. */
function onScale(times: Fraction, { seeds }: Variable, { measure }: MetricPlan): Fraction | undefined {
  const seed = measure === undefined ? undefined : seeds.get(measure);
  if (!seed || !isAmount(seed)) return undefined;
  if (sameForm(seed.scaled, VARIABLE)) return times;
  return times.n === times.d && constantOf(seed.scaled) ? { n: 0n, d: 1n } : undefined;
}

/** The metric's target, or 100% on the scale of attainment. */
export function targetOf(variable: Variable, metric: MetricPlan, plan: Plan): Fraction | undefined {
  if (metric.target === undefined) return metric.attainment !== undefined ? ONE : undefined;
  const reading = metric.attainment !== undefined && variable.seeds.has(metric.attainment) ? "attainment" : "measure";
  return placeOf({ kind: "target", times: ONE }, reading, variable, metric, plan);
}
