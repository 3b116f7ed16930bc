import { type Fraction, fraction, fromDecimal } from "../../number/fraction.ts";

/** A quantity as results write it: a decimal, or a fraction `1000/11` where it does not end as one. */
export function exactNumber(text: string): Fraction | undefined {
  const [top = "", bottom, ...more] = text.trim().split("/");
  const [n, d] = [fromDecimal(top), bottom === undefined ? undefined : fromDecimal(bottom)];
  if (bottom === undefined) return n;
  return n && d && more.length === 0 && n.d === 1n && d.d === 1n && d.n !== 0n ? fraction(n.n, d.n) : undefined;
}
