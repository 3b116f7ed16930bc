import type { NodeId } from "../../plan/node-id.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { nodeAt } from "./formula.ts";
import { saidOf } from "./values.ts";

/** What each period came to that a figure took in, this one first: `2024-Q3: yes, 2024-Q2: not known`. */
export function periodValues(id: NodeId, { plan, evaluation }: Account, words: Words): string {
  const node = nodeAt(plan.nodes, id);
  const values = evaluation.periods?.get(id) ?? [];
  // An example is of no period in particular.
  const called = (period: string, back: number): string => (evaluation.inputs.person ? period : words.periodsBack(back));
  const unit = node.kind === "past" ? (node.of.at(-1)?.unit ?? node.unit) : node.unit;
  return words.periodValues(
    values.map(({ period, back, value }) => ({ period: called(period, back), value: saidOf(value, unit, plan, words) })),
  );
}
