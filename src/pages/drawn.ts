import { divide, type Fraction } from "../number/fraction.ts";

/** A fraction as a float, to place a mark on paper with; nothing is decided by it. */
export function drawn({ n, d }: Fraction): number {
  const float = Number(n) / Number(d);
  return Number.isFinite(float) ? float : Number(n / d);
}

/** A part of a whole, 0 to 1, to draw a bar with. */
export function share(part: Fraction, whole: Fraction): number {
  return whole.n === 0n ? 0 : Math.min(1, Math.max(0, drawn(divide(part, whole))));
}
