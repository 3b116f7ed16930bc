import { multiply } from "../../number/fraction.ts";
import type { Facts } from "../../plan/inputs.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { Plan } from "../../plan/plan.ts";
import { evaluate, valueAt } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import { nominalInputs } from "./inputs.ts";
import { isNumber, type Value } from "./value.ts";

export type Given = ReadonlyMap<NodeId, Value>;

/** Evaluates a plan over nothing but what is given, and what `past` holds of earlier periods. */
export function evaluateGiven(plan: Plan, given: Given, past?: Facts): Evaluation {
  const evaluation = evaluate(plan, nominalInputs(plan.cycle, given, past));
  const measures = measuresFromAttainment(plan, given, evaluation);
  return measures.length === 0 ? evaluation : evaluate(plan, nominalInputs(plan.cycle, new Map([...given, ...measures]), past));
}

/** A rule may read the measure where attainment is given: with the target at hand the one follows from the other. */
function measuresFromAttainment(plan: Plan, given: Given, evaluation: Evaluation): readonly (readonly [NodeId, Value])[] {
  return [...plan.metrics, ...plan.coefficients].flatMap(({ measure, target, attainment }) => {
    if (measure === undefined || target === undefined || attainment === undefined || given.has(measure)) return [];
    const [ratio, of] = [given.get(attainment), valueAt(evaluation, target)];
    return ratio !== undefined && isNumber(ratio) && isNumber(of) ? [[measure, multiply(ratio, of)]] : [];
  });
}
