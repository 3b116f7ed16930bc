import { equal, type Fraction, fraction, multiply } from "../../number/fraction.ts";
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
  const over = (more: readonly Known[]): Evaluation => evaluate(plan, nominalInputs(plan.cycle, new Map([...given, ...more]), past));
  const first = over([]);
  const measures = measuresFromAttainment(plan, given, first);
  const evaluation = measures.length === 0 ? first : over(measures);
  const [one, other] = EXAMPLES.map((target) => anyTargets(plan, given, evaluation, target));
  if (!one || !other || one.length === 0) return evaluation;
  const [ofOne, ofOther] = [one, other].map((known) => over([...measures, ...known.flatMap(({ figures }) => figures)]));
  const alone = one.filter(({ points }) => ofOne && ofOther && isSame(valueAt(ofOne, points), valueAt(ofOther, points)));
  return alone.length === 0 ? evaluation : over([...measures, ...alone.flatMap(({ figures }) => figures)]);
}

type Known = readonly [NodeId, Value];

/** Targets so different that only what hangs on the ratio alone comes out the same of both. */
const EXAMPLES = [fraction(1_000n), fraction(7_000_003n)];

/** Where a rule reads measure or target, and only the ratio of the two is given: a target, and the measure that goes with it. */
function anyTargets(plan: Plan, given: Given, evaluation: Evaluation, example: Fraction) {
  return [...plan.metrics, ...plan.coefficients].flatMap(({ measure, target, attainment, points }) => {
    if (measure === undefined || target === undefined || attainment === undefined || given.has(measure) || given.has(target)) return [];
    const ratio = given.get(attainment);
    const isOpen = !isNumber(valueAt(evaluation, points)) && !isNumber(valueAt(evaluation, target));
    if (!isOpen || ratio === undefined || !isNumber(ratio)) return [];
    const figures: readonly Known[] = [
      [target, example],
      [measure, multiply(ratio, example)],
    ];
    return [{ points, figures }];
  });
}

function isSame(a: Value, b: Value): boolean {
  return isNumber(a) && isNumber(b) && equal(a, b);
}

/** A rule may read the measure where attainment is given: with the target at hand the one follows from the other. */
function measuresFromAttainment(plan: Plan, given: Given, evaluation: Evaluation): readonly Known[] {
  return [...plan.metrics, ...plan.coefficients].flatMap(({ measure, target, attainment }) => {
    if (measure === undefined || target === undefined || attainment === undefined || given.has(measure)) return [];
    const [ratio, of] = [given.get(attainment), valueAt(evaluation, target)];
    return ratio !== undefined && isNumber(ratio) && isNumber(of) ? [[measure, multiply(ratio, of)]] : [];
  });
}
