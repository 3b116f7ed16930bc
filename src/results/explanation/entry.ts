import { valueAt } from "../../evaluator/reference/evaluate.ts";
import type { Kind, NodeOf } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { operandsOf } from "../../plan/operands.ts";
import { foldTrimmed } from "../../text/fold.ts";
import type { Account } from "./account.ts";
import { nodeAt } from "./formula.ts";

/** The first node of a kind that a node hangs on, itself too. */
export function nodeUnder<K extends Kind>(kind: K, id: NodeId, account: Account): NodeOf<K> | undefined {
  const node = nodeAt(account.plan.nodes, id);
  if (node.kind === kind) return node as NodeOf<K>;
  for (const operand of operandsOf(node)) {
    const found = nodeUnder(kind, operand, account);
    if (found) return found;
  }
  return undefined;
}

type Entry<T> = { readonly of: NodeId; readonly amounts: readonly T[] };

/** The amount of a list of targets that is this one's own. */
export function ownAmount<T extends { readonly key: string }>(entry: Entry<T> | undefined, { evaluation }: Account): T | undefined {
  const key = entry && valueAt(evaluation, entry.of);
  return entry?.amounts.find((amount) => typeof key === "string" && foldTrimmed(amount.key) === foldTrimmed(key));
}
