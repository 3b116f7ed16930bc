import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { add, ZERO } from "../../number/fraction.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { EntryPart } from "../../scheme/types/expression.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { both, spoken } from "../words/both.ts";
import type { Words } from "../words/words.ts";
import type { Account } from "./account.ts";
import { nodeUnder, ownAmount } from "./entry.ts";

/** Which version of a list of targets gave how much of the period’s, since when, why and who approved it. */
export function revisionNote(target: NodeId, account: Account): Bilingual | undefined {
  const own = ownAmount(nodeUnder("revised-entry", target, account), account);
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
