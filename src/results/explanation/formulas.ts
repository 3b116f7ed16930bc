import { numeral } from "../../number/numeral.ts";
import type { NodeOf } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { Step } from "../types.ts";
import { both } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { aggregateNumbers } from "./aggregate-numbers.ts";
import { factorText, formulaText, nodeAt } from "./formula.ts";
import { itemValues } from "./item-values.ts";
import { periodValues } from "./period-values.ts";
import { inNames, inNumbers } from "./sheets.ts";

/**
 * How the decided node was computed, with names and with numbers. What is given
 * or stands as it is, and what has a name of its own, needs no formula.
 */
export function formulasOf(
  decided: NodeId,
  milestone: NodeId,
  account: Account,
  counted: readonly NodeId[],
): Pick<Step, "formula" | "numbers"> {
  const { plan, evaluation, names } = account;
  const node = nodeAt(plan.nodes, decided);
  const isGiven = evaluation.inputs.given?.has(milestone) ?? false;
  const isNamed = decided !== milestone && names.has(decided);
  if (isGiven || isNamed || node.kind === "distribution" || node.kind === "constant" || node.kind === "text" || node.kind === "settle")
    return {};
  const formula = both((words) => formulaText(decided, inNames(account, words, counted)));
  // The one number would be the result.
  if (node.kind === "person" || (node.kind === "sum" && node.of.length === 1)) return { formula };
  if (node.kind === "group" || node.kind === "headcount") return { formula };
  if (node.kind === "pool") return { formula, numbers: both((words) => poolNumbers(decided, node, account, words)) };
  if (node.kind === "past") return { formula, numbers: both((words) => periodValues(decided, account, words)) };
  if (node.kind !== "aggregate") return { formula, numbers: both((words) => formulaText(decided, inNumbers(account, words))) };
  const numbers = both((words) => (node.per ? itemValues(decided, account, words) : aggregateNumbers(decided, account, words)));
  return numbers.en === "" ? { formula } : { formula, numbers };
}

/** `100 × 80 ÷ 230` */
function poolNumbers(id: NodeId, { amount, of }: NodeOf<"pool">, account: Account, words: Words): string {
  const sheet = inNumbers(account, words);
  const { sum, counted = 0 } = account.evaluation.groups?.get(id) ?? {};
  const all = sum && counted >= (account.fewest ?? 0) ? numeral(sum) : words.groups.hidden;
  return `${factorText(amount, sheet)} × ${factorText(of, sheet)} ÷ ${all}`;
}
