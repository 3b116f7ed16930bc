import { decimalPlaces, fixed } from "./decimal.ts";
import { type Fraction, fraction } from "./fraction.ts";
import { roundToStep } from "./round.ts";

/** Decimals shown in full; of a longer number the first few are. */
const WHOLE = 6;
const FIRST = fraction(1n, 10_000n);

/**
 * A number for people, never rounded: `4,800,000.5`; of one that does not end
 * soon the first digits, `1.0352…`. One that was rounded shows all its `places`: `67.00`.
 */
export function numeral(value: Fraction, places = 0): string {
  const needed = decimalPlaces(value.d);
  if (needed !== undefined && needed <= WHOLE) return grouped(fixed(value, Math.max(needed, places)));
  const begun = grouped(fixed(roundToStep(value, FIRST, "down"), 4));
  return value.n < 0n && !begun.startsWith("-") ? `-${begun}…` : `${begun}…`;
}

/** Digits in threes: `1,200.50`. Money keeps its decimals this way. */
export function grouped(decimal: string): string {
  if (decimal.length < 4) return decimal;
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d+)(.*)$/.exec(decimal) ?? [];
  return sign + whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",") + part;
}
