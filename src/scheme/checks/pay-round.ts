import { finding } from "../../diagnostics/catalogue.ts";
import { toText } from "../../number/decimal.ts";
import { fraction, multiply } from "../../number/fraction.ts";
import type { Check } from "./check.ts";

/** A share of somebody's base need not end at whole cents: pay says how it is rounded. */
export const payRound: Check = ({ pays }) =>
  pays.flatMap(({ name, rows, round, head, whole }) => {
    const share = rows.find(({ result }) => result.kind === "share" && result.share.n !== 0n && !isWholeShare(result.share));
    if (round || !whole || !share || share.result.kind !== "share") return [];
    return [finding("pay-needs-round", head, { pay: name, example: toText(multiply(exampleBase, share.result.share)) })];
  });

/** 10,001.33: a base with cents, of which most shares do not end in cents. */
const exampleBase = fraction(1_000_133n, 100n);

/** 100% or 200% of an amount in cents is in cents. */
function isWholeShare(share: { readonly d: bigint }): boolean {
  return share.d === 1n;
}
