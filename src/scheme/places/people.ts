import type { Figure } from "../../ast/nodes/figure.ts";
import { divide, type Fraction, fraction, multiply } from "../../number/fraction.ts";
import { type RoundingMode, roundToPlaces } from "../../number/round.ts";
import type { RankPlace } from "./condition.ts";

/** A figure in percent or per mille as a share of 1. */
export function shareOf({ value, mark }: Pick<Figure, "value" | "mark">): Fraction {
  return divide(value, fraction(mark === "per-mille" ? 1000n : 100n));
}

/** How many of `headcount` people a share is. */
export function peopleOf(share: Fraction, headcount: number, mode: RoundingMode): number {
  return Number(roundToPlaces(multiply(share, fraction(headcount)), 0, mode).n);
}

/** The places, counted from the first, that a row is for in a group of `headcount` without ties. */
export function placesIn(
  { from, to }: RankPlace,
  headcount: number,
  mode: RoundingMode,
): { readonly first: number; readonly last: number } {
  const edge = (figure: Figure): number => (figure.mark ? peopleOf(shareOf(figure), headcount, mode) : Number(figure.value.n));
  const first = from.value.mark ? edge(from.value) + 1 : edge(from.value);
  const last = Math.min(to ? edge(to.value) : first, headcount);
  return from.from === "top" ? { first, last } : { first: headcount + 1 - last, last: headcount + 1 - first };
}
