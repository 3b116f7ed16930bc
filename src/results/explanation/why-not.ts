import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { valueAt } from "../../evaluator/reference/evaluate.ts";
import { isNumber } from "../../evaluator/reference/value.ts";
import type { NodeId } from "../../plan/plan.ts";
import { quantity } from "../../scheme/quantity.ts";
import { both, spoken } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import { nodeAt, termText } from "./formula.ts";
import { type Account, inNames, valueText } from "./sheets.ts";

/** Why a row of a choice was not taken: what of its condition does not hold, or that another came first. */
export function whyNot(when: NodeId | undefined, account: Account): Bilingual {
  const failing = when !== undefined && valueAt(account.evaluation, when) === false ? failingPart(when, account) : undefined;
  return both((words) => (failing === undefined ? words.applies : told(failing, account, words)));
}

/** The first comparison that settles a condition's being false. */
function failingPart(condition: NodeId, account: Account): NodeId {
  const node = nodeAt(account.plan.nodes, condition);
  if (node.kind !== "logic") return condition;
  const failing = node.of.find((part) => valueAt(account.evaluation, part) === false);
  return failing === undefined ? condition : failingPart(failing, account);
}

function told(condition: NodeId, account: Account, words: Words): string {
  const { plan, evaluation } = account;
  const node = nodeAt(plan.nodes, condition);
  const names = inNames(account, words);
  if (node.kind !== "compare") return words.compared(termText(condition, names), words.fails["="], words.yes);
  const named = (side: NodeId): string => {
    const of = nodeAt(plan.nodes, side);
    const known = valueAt(evaluation, side);
    const value = isNumber(known) ? spoken(quantity(known, of.unit), words) : valueText(known, of.unit, plan, words);
    return of.kind === "constant" || of.kind === "text" ? value : words.valued(termText(side, names), value);
  };
  return words.compared(named(node.left), words.fails[node.op], named(node.right));
}
