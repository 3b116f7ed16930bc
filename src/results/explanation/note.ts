import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { valueAt } from "../../evaluator/reference/evaluate.ts";
import { isAbsent, isNumber } from "../../evaluator/reference/value.ts";
import { equal } from "../../number/fraction.ts";
import { operandsOf } from "../../plan/operands.ts";
import type { Milestone } from "../../plan/plan.ts";
import { reasonsFor } from "../reasons.ts";
import { both, spoken } from "../words/both.ts";
import type { Account } from "./account.ts";
import { nodeAt } from "./formula.ts";
import { saidValue } from "./values.ts";

/** What a step says besides its formula: why a value is missing, what stands for it, that a bound changed nothing. */
export function noteOn({ part, node: id, stage }: Milestone, account: Account): Bilingual | undefined {
  const { plan, evaluation } = account;
  const node = nodeAt(plan.nodes, id);
  const value = valueAt(evaluation, id);
  if (isAbsent(value)) {
    const reasons = reasonsFor(value, account);
    return both((words) => reasons.map(({ message }) => spoken(message, words)).join(" "));
  }
  if (!isNumber(value)) return undefined;
  if (stage === "missing") return both((words) => words.countsAs(saidValue(value, id, account, words)));
  const [before] = operandsOf(node).map((operand) => valueAt(evaluation, operand));
  if (part === "value" || before === undefined || !isNumber(before) || !equal(before, value)) return undefined;
  return both((words) => words.unchanged[part]);
}
