import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { valueAt } from "../../evaluator/reference/evaluate.ts";
import type { NodeOf } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { operandsOf } from "../../plan/operands.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { AllocatedEntry } from "../../scheme/types/expression.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { foldTrimmed } from "../../text/fold.ts";
import { both, spoken } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { nodeAt } from "./formula.ts";

/** How a target that was shared out by factors came about. */
export function allocationNote(target: NodeId, account: Account): Bilingual | undefined {
  const entry = entryUnder(target, account);
  const key = entry && valueAt(account.evaluation, entry.of);
  const own = entry?.amounts.find((amount) => typeof key === "string" && foldTrimmed(amount.key) === foldTrimmed(key))?.allocated;
  return own && both((words) => told(own, words));
}

function told({ of, whole, weight, step, unit, factors }: AllocatedEntry, words: Words): string {
  const parts = factors.map(
    (factor) =>
      `${factor.label} ${said(factor.figure, factor.unit, words)} ÷ ${said(factor.sum, factor.unit, words)} × ${said(factor.share, PERCENT, words)}`,
  );
  return words.allocated(of, said(whole, unit, words), parts.join(" + "), said(weight, PERCENT, words), said(step, unit, words));
}

function said(value: AllocatedEntry["whole"], unit: AllocatedEntry["unit"], words: Words): string {
  return spoken(quantity(value, unit), words);
}

function entryUnder(id: NodeId, account: Account): NodeOf<"entry"> | undefined {
  const node = nodeAt(account.plan.nodes, id);
  if (node.kind === "entry") return node;
  for (const operand of operandsOf(node)) {
    const entry = entryUnder(operand, account);
    if (entry) return entry;
  }
  return undefined;
}
