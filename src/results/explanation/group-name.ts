import { type GroupNode, isGroupNode } from "../../plan/layers.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { operandsOf } from "../../plan/operands.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { groupText, nodeAt } from "./formula.ts";

/** The person's own group: a team by its name; where nobody is at hand, as groups of its kind are called. */
export function groupName(id: NodeId, node: GroupNode, { evaluation }: Pick<Account, "evaluation">, words: Words): string {
  return evaluation.groups?.get(id)?.name ?? groupText(node.in, words);
}

/** The first figure over people that a node is computed from, itself among them. */
export function figureIn(id: NodeId, { plan }: Pick<Account, "plan">): { readonly id: NodeId; readonly node: GroupNode } | undefined {
  const node = nodeAt(plan.nodes, id);
  if (isGroupNode(node)) return { id, node };
  for (const operand of operandsOf(node)) {
    const found = figureIn(operand, { plan });
    if (found) return found;
  }
  return undefined;
}
