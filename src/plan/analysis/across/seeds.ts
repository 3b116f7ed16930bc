import { fraction } from "../../../number/fraction.ts";
import type { NodeId } from "../../node-id.ts";
import type { MetricPlan, Plan } from "../../plan.ts";
import { type Amount, amount, isAmount, product } from "../along/value.ts";
import { constantForm, plus, times } from "../pieces/form.ts";
import { constantAt } from "../variable/of-metric.ts";
import type { Variable } from "../variable/variable.ts";
import type { WrittenAgain } from "./again.ts";

/** A target that only the facts know. */
const EXAMPLE = fraction(100n);

type Figures = Pick<MetricPlan, "measure" | "target" | "attainment" | "points">;

/** Measure, target and attainment together, for an example of a target where only the facts know it. */
export function seedsOf(
  { seeds: known, scale = EXAMPLE }: Variable,
  { measure, target, attainment }: Figures,
  plan: Plan,
): ReadonlyMap<NodeId, Amount> {
  const seeds = new Map<NodeId, Amount>();
  for (const [node, seed] of known) if (isAmount(seed)) seeds.set(node, amount(plus(seed.plain, times(seed.scaled, scale))));
  if (measure === undefined || target === undefined || attainment === undefined || seeds.has(target)) return seeds;
  const whole = constantAt(plan, target);
  const attained = seeds.get(attainment);
  if (!whole && (attained || seeds.has(measure))) seeds.set(target, amount(constantForm(EXAMPLE)));
  if (attained && !seeds.has(measure)) seeds.set(measure, product(attained, whole ?? EXAMPLE));
  return seeds;
}

/** With what is measured wherever it is written again. */
export function seedsEverywhere(
  variable: Variable,
  figures: Figures,
  { plan, again }: { readonly plan: Plan; readonly again: WrittenAgain },
): ReadonlyMap<NodeId, Amount> {
  const seeds = seedsOf(variable, figures, plan);
  const measured = figures.measure === undefined ? undefined : seeds.get(figures.measure);
  const others = measured && again.get(figures.measure ?? -1);
  return others ? new Map([...seeds, ...others.map((node) => [node, measured] as const)]) : seeds;
}
