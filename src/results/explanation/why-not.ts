import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { valueAt } from "../../evaluator/reference/evaluate.ts";
import type { NodeOf } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { both } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { nodeAt, termText } from "./formula.ts";
import { inNames } from "./sheets.ts";
import { saidValue } from "./values.ts";

/** Why a row of a choice was not taken: what of its condition does not hold, or that another came first. */
export function whyNot(when: NodeId | undefined, account: Account): Bilingual {
  const failing = when !== undefined && valueAt(account.evaluation, when) === false ? failingPart(when, account) : undefined;
  return both((words) => (failing === undefined ? words.applies : told(failing, account, words)));
}

/**
 * Whether a choice's condition holds but for what it would change: a limit on the
 * grade applies, and the grade is no better than it allows.
 */
export function isWithoutEffect({ branches, otherwise }: NodeOf<"choose">, account: Account): boolean {
  const [only, ...more] = branches;
  const condition = only && more.length === 0 ? nodeAt(account.plan.nodes, only.when) : undefined;
  if (condition?.kind !== "logic" || condition.op !== "and") return false;
  const failing = condition.of.filter((part) => valueAt(account.evaluation, part) !== true);
  return failing.length === 1 && failing.every((part) => asksOf(part, otherwise?.result, account));
}

/** Whether a condition only holds the value of one node against others. */
function asksOf(condition: NodeId, value: NodeId | undefined, account: Account): boolean {
  const node = nodeAt(account.plan.nodes, condition);
  return node.kind === "logic" ? node.of.every((part) => asksOf(part, value, account)) : node.kind === "compare" && node.left === value;
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
    const value = saidValue(valueAt(evaluation, side), side, account, words);
    const { kind } = nodeAt(plan.nodes, side);
    return kind === "constant" || kind === "text" ? value : words.valued(termText(side, names), value);
  };
  return words.compared(named(node.left), words.fails[node.op], named(node.right));
}
