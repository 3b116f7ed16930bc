import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { valueAt } from "../../evaluator/reference/evaluate.ts";
import { add, ZERO } from "../../number/fraction.ts";
import type { NodeOf } from "../../plan/graph.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { operandsOf } from "../../plan/operands.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { EntryPart } from "../../scheme/types/expression.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { foldTrimmed } from "../../text/fold.ts";
import { both, spoken } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { nodeAt } from "./formula.ts";

/** Which version of a list of targets gave how much of the period’s, since when, why and who approved it. */
export function revisionNote(target: NodeId, account: Account): Bilingual | undefined {
  const entry = entryUnder(target, account);
  const key = entry && valueAt(account.evaluation, entry.of);
  const own = entry?.amounts.find((amount) => typeof key === "string" && foldTrimmed(amount.key) === foldTrimmed(key));
  const months = account.evaluation.inputs.period.months;
  const parts = own?.parts.filter((part) => sharesIn(part, months).length > 0) ?? [];
  if (parts.length === 0) return undefined;
  const isRevised = parts.some(({ revision }) => revision);
  return both((words) =>
    words.versions(
      parts.map((part) => told(part, months, words)),
      isRevised,
    ),
  );
}

/** `plan_2024 4,800,000 CNY × 8.3333…% (2024-07)` */
function told(part: EntryPart, periods: readonly string[], words: Words): string {
  const shares = sharesIn(part, periods);
  const [first = "", last = ""] = [shares[0]?.month, shares.at(-1)?.month];
  const amount = spoken(quantity(part.amount, part.unit), words);
  const share = spoken(quantity(shares.map(({ share: each }) => each).reduce(add, ZERO), PERCENT), words);
  const isWhole = part.unit.kind === "percent" || part.unit.kind === "ratio";
  const from = part.revision && words.revised(part.from, part.revision.because, part.revision.approvedBy);
  return words.ofVersion(part.list, from, isWhole ? amount : `${amount} × ${share}`, first === last ? first : `${first} – ${last}`);
}

function sharesIn({ months }: EntryPart, periods: readonly string[]): EntryPart["months"] {
  return months.filter(({ month }) => periods.includes(month));
}

function entryUnder(id: NodeId, account: Account): NodeOf<"revised-entry"> | undefined {
  const node = nodeAt(account.plan.nodes, id);
  if (node.kind === "revised-entry") return node;
  for (const operand of operandsOf(node)) {
    const entry = entryUnder(operand, account);
    if (entry) return entry;
  }
  return undefined;
}
