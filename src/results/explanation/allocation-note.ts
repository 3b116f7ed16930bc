import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { AllocatedEntry } from "../../scheme/types/expression.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { both, spoken } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { nodeUnder, ownAmount } from "./entry.ts";

/** How a target that was shared out by factors came about. */
export function allocationNote(target: NodeId, account: Account): Bilingual | undefined {
  const own = ownAmount(nodeUnder("entry", target, account), account)?.allocated;
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
