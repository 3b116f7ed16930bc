import { valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { isAbsent } from "../evaluator/reference/value.ts";
import type { MetricPlan, StandIn } from "../plan/plan.ts";

/** What stands for a person's points of a metric; undefined where they are there themselves. */
export function standInOf({ standIns }: Pick<MetricPlan, "standIns">, evaluation: Evaluation): StandIn | undefined {
  const value = standIns && valueAt(evaluation, standIns.of);
  if (value === undefined || !isAbsent(value)) return undefined;
  return value.kind === "missing" ? standIns?.missing : standIns?.notApplicable;
}
