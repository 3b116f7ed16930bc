import { add, type Fraction, multiply, ZERO } from "../../number/fraction.ts";
import type { EntryPart, RevisedEntry } from "../../scheme/types/expression.ts";
import { foldTrimmed } from "../../text/fold.ts";
import { missing, type Value } from "./value.ts";

/** What the versions of a list give to whoever is called so in these months; nothing where one of them has no amount. */
export function revisedEntry(list: string, called: string, amounts: readonly RevisedEntry[], months: readonly string[]): Value {
  const own = amounts.find(({ key }) => foldTrimmed(key) === foldTrimmed(called));
  if (!own) return missing({ kind: "no-target", list, of: called });
  const counted = countedMonths(own, months);
  const parts = counted.map((month) => amountOf(month, own));
  const absent = counted.find((_, index) => parts[index] === undefined);
  if (counted.length === 0 || absent !== undefined) return missing({ kind: "no-target", list, of: absent ?? months[0] ?? "" });
  return parts.map((part) => part ?? ZERO).reduce(add, ZERO);
}

/** Whoever is first named in a revision has a target from then on. */
function countedMonths({ parts: [first] }: RevisedEntry, months: readonly string[]): readonly string[] {
  return first?.revision ? months.filter((month) => month >= first.from.slice(0, 7)) : months;
}

function amountOf(month: string, { parts }: RevisedEntry): Fraction | undefined {
  for (const part of parts) {
    const share = shareOf(month, part);
    if (share) return multiply(part.amount, share);
  }
  return undefined;
}

function shareOf(month: string, { months }: EntryPart): Fraction | undefined {
  return months.find((each) => each.month === month)?.share;
}
