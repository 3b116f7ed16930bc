import { add, compare, type Fraction, fraction, larger, multiply, negate, subtract, ZERO } from "../../number/fraction.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { EdgeValue, Reading } from "../../scheme/types/rule.ts";
import { placesOf } from "./places.ts";

/** What of a rule is drawn: which value it reads, the places where it may bend or jump from end to end, and those to name on the axis. */
export type Extent = { readonly reading: Reading; readonly places: readonly Fraction[]; readonly named: readonly Fraction[] };

/** Undefined for a rule that draws no line: one that reads other things or a place among others, or a target that is not known. */
export function extentOf({ rule, floor, cap, measure }: Metric, target: Fraction | undefined): Extent | undefined {
  if (measure?.kind === "group") return undefined;
  const at = (edge: EdgeValue): Fraction | undefined => (edge.kind === "constant" ? edge.value : target && multiply(edge.times, target));
  const found = placesOf(rule, { at, floor: floor?.value ?? ZERO, cap: cap?.value });
  if (!found) return undefined;
  const { reading, written, reached, named, isWhole } = found;
  const inside = sorted([...written, ...(written.every(isPositive) ? reached.map((place) => larger(place, ZERO)) : reached)]);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return undefined;
  const ends = isWhole ? [] : endsAround(first, last);
  return {
    reading,
    places: sorted([...inside, ...ends]),
    named: named.filter((place) => inside.some((each) => compare(each, place) === 0)),
  };
}

const FIFTH = fraction(1n, 5n);

/** Places from end to end: those where something happens, with air beside the outer ones, or only above. */
export function withAir(places: readonly Fraction[], where: "around" | "above" = "around"): readonly Fraction[] {
  const inside = sorted(places);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? sorted([...inside, ...endsAround(first, last).slice(where === "above" ? 1 : 0)]) : [];
}

/** Air on both sides: a fifth of what lies between the edges, or of the only edge; below nothing only where the rule itself is. */
function endsAround(first: Fraction, last: Fraction): readonly Fraction[] {
  const width = subtract(last, first);
  const air = multiply(width.n === 0n ? sizeOf(last) : width, FIFTH);
  const low = subtract(first, air);
  return [isPositive(first) && !isPositive(low) ? ZERO : low, add(last, air)];
}

/** What a single edge is measured by; one at zero by the unit. */
function sizeOf(edge: Fraction): Fraction {
  if (edge.n === 0n) return fraction(1n);
  return edge.n < 0n ? negate(edge) : edge;
}

function isPositive({ n }: Fraction): boolean {
  return n >= 0n;
}

function sorted(places: readonly Fraction[]): readonly Fraction[] {
  const distinct = new Map(places.map((place) => [`${place.n}/${place.d}`, place]));
  return [...distinct.values()].toSorted(compare);
}
