import type { NodeId } from "../../plan/node-id.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { nodeAt, numberText } from "./formula.ts";

/** What each item came to: `Safety: 5, Quality: 3`; "" where there is none. */
export function itemValues(id: NodeId, { plan, evaluation }: Account, words: Words): string {
  const { unit } = nodeAt(plan.nodes, id);
  const items = evaluation.items?.get(id) ?? [];
  return items.length === 0 ? "" : words.items.values(items.map(({ of, value }) => ({ of, value: numberText(value, unit) })));
}
