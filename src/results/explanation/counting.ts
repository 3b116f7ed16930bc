import { valueAt } from "../../evaluator/reference/evaluate.ts";
import { isNumber } from "../../evaluator/reference/value.ts";
import { divide, type Fraction } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import type { NodeOf } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { Stage } from "../../plan/plan.ts";
import type { Step } from "../types.ts";
import { both } from "../words/both.ts";
import type { Account } from "./account.ts";
import { formulaText, nodeAt } from "./formula.ts";
import type { RuleLine } from "./rule-lines.ts";
import { inNames, inNumbers } from "./sheets.ts";

/** How many steps of a slope were counted, and how a part of one was taken. */
export function countingStep(id: NodeId, stage: Stage, account: Account, rule: RuleLine | undefined): readonly Step[] {
  const node = nodeAt(account.plan.nodes, id);
  const steps = valueAt(account.evaluation, id);
  if (node.kind !== "steps" || !isNumber(steps)) return [];
  const exact = exactSteps(node, account);
  return [
    {
      stage,
      title: both((words) => words.stepsTitle),
      ...(rule && { rule }),
      formula: both((words) => formulaText(id, inNames(account, words))),
      numbers: both((words) => formulaText(id, inNumbers(account, words))),
      result: both((words) => words.stepCount(numeral(steps))),
      value: steps,
      cells: [],
      notTaken: [],
      ...(exact && exact.d !== 1n && { note: both((words) => words.stepping[node.stepping]) }),
    },
  ];
}

/** Before a part of a step was taken up or left; undefined where there was nothing to count. */
function exactSteps({ distance, width }: NodeOf<"steps">, { evaluation }: Account): Fraction | undefined {
  const [a, b] = [valueAt(evaluation, distance), valueAt(evaluation, width)];
  return isNumber(a) && isNumber(b) && a.n > 0n && b.n !== 0n ? divide(a, b) : undefined;
}
