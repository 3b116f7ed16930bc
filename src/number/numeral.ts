import { decimalPlaces, fixed, toText } from "./decimal.ts";
import type { Fraction } from "./fraction.ts";
import { roundToPlaces } from "./round.ts";

/** Decimals shown in full; a longer number is said to be about its first few. */
const WHOLE = 6;
const ABOUT = 4;

/** A number for people: `4,800,000.5`; one that does not end soon is marked as such: `≈1.0353`. */
export function numeral(value: Fraction): string {
  const places = decimalPlaces(value.d);
  if (places !== undefined && places <= WHOLE) return grouped(fixed(value, places));
  return `≈${grouped(toText(roundToPlaces(value, ABOUT, "half-up")))}`;
}

/** The same without loss: what does not end is a fraction, `88/85`. */
export function exactNumeral(value: Fraction): string {
  const text = toText(value);
  return text.includes("/") ? text : grouped(text);
}

/** Digits in threes: `1,200.50`. Money keeps its decimals this way. */
export function grouped(decimal: string): string {
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d+)(.*)$/.exec(decimal) ?? [];
  return sign + whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",") + part;
}
