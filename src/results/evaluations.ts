import { evaluate } from "../evaluator/reference/evaluate.ts";
import { evaluateTogether } from "../evaluator/reference/evaluate-together.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import type { Subject } from "../evaluator/reference/groups/population.ts";
import { inputsOf } from "../evaluator/reference/inputs.ts";
import type { Placed } from "../people/placed.ts";
import type { Period } from "../periods/period.ts";
import type { Facts } from "../plan/inputs.ts";
import { isOverGroups } from "../plan/layers.ts";
import type { Plan } from "../plan/plan.ts";
import type { Begun } from "./combine-in-groups.ts";

/**
 * What everyone under a scheme comes to: each by themselves, or all together
 * where a plan looks at groups. Those outside the period are in no group.
 * @throws RangeError for a scheme that has no plan
 */
export function evaluationsOf(
  people: readonly Placed[],
  plans: ReadonlyMap<string, Plan>,
  facts: Facts,
  period: Period,
  begun: ReadonlyMap<Placed, Begun> = new Map(),
): ReadonlyMap<Placed, Evaluation> {
  const subjects = people.flatMap((placed): readonly (Subject & { readonly placed: Placed })[] => {
    if ("outside" in placed) return [];
    const { person } = placed;
    // Who changed takes part with the total of all parts; without one they are a head.
    const changed = begun.get(placed);
    if (changed) return [{ placed, person, under: { plan: changed.last.plan, inputs: changed.inputs } }];
    if ("undecided" in placed || "parts" in placed) return [{ placed, person }];
    const plan = plans.get(placed.scheme);
    if (!plan) throw new RangeError(`${placed.scheme} is no scheme of ${period.name}`);
    return [{ placed, person, under: { plan, inputs: inputsOf(facts, person, period) } }];
  });
  const evaluated = [...plans.values()].some(isOverGroups)
    ? evaluateTogether(subjects)
    : subjects.map(({ under }) => under && evaluate(under.plan, under.inputs));
  return new Map(
    subjects.flatMap(({ placed }, index) => {
      const evaluation = evaluated[index];
      return evaluation ? [[placed, evaluation] as const] : [];
    }),
  );
}
