import { add, compare, equal, type Fraction, fraction, multiply, ONE, subtract, ZERO } from "../../../number/fraction.ts";
import { type RoundingMode, roundToPlaces } from "../../../number/round.ts";
import type { Share } from "../../../plan/group-operation.ts";

/** How many people a share is, and the grades it is of, by their places in the list. */
export type Seats = { readonly share: Share; readonly count: number; readonly best: number; readonly worst: number };

/**
 * Shares of so many heads in whole people, from the best grades to the worst.
 * Where each grade has its exact share, the counts add up to the heads: what
 * rounding leaves over goes where it took the most.
 */
export function seatsOf(shares: readonly Share[], heads: number, grades: readonly string[], mode: RoundingMode): readonly Seats[] {
  const exact = shares.map(({ amount }) => (amount.kind === "count" ? fraction(amount.count) : multiply(amount.share, fraction(heads))));
  const rounded = exact.map((each) => roundToPlaces(each, 0, mode));
  const counts = isComplete(shares, grades) ? addingUp(exact, rounded, heads) : rounded;
  const seats = shares.map((share, index): Seats => {
    const places = share.grades.map((grade) => grades.indexOf(grade));
    return { share, count: Number((counts[index] ?? ZERO).n), best: Math.min(...places), worst: Math.max(...places) };
  });
  return seats.toSorted((a, b) => a.worst - b.worst || b.best - a.best);
}

function isComplete(shares: readonly Share[], grades: readonly string[]): boolean {
  const all = shares.reduce((sum, { amount }) => (amount.kind === "share" ? add(sum, amount.share) : sum), ZERO);
  const named = shares.flatMap((share) => (share.op === "exactly" && share.amount.kind === "share" ? share.grades : []));
  return equal(all, ONE) && named.length === grades.length && grades.every((grade) => named.includes(grade));
}

/** One more, or one less, for those whose rounding was the furthest off. */
function addingUp(exact: readonly Fraction[], rounded: readonly Fraction[], heads: number): readonly Fraction[] {
  const missing = Number(subtract(fraction(heads), rounded.reduce(add, ZERO)).n);
  const lost = exact.map((each, index) => subtract(each, rounded[index] ?? ZERO));
  const sign = Math.sign(missing);
  const order = [...exact.keys()].sort((a, b) => sign * compare(lost[b] ?? ZERO, lost[a] ?? ZERO) || a - b);
  const corrected = new Set(order.slice(0, Math.abs(missing)));
  return rounded.map((each, index) => (corrected.has(index) ? add(each, fraction(sign)) : each));
}
