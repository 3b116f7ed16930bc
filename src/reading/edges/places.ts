import { absolute, add, compare, divide, equal, type Fraction, floor, fraction, multiply, ONE, subtract } from "../../number/fraction.ts";
import type { Curve } from "../../plan/analysis/curve/curve.ts";
import { type Form, type Step, valueAt } from "../../plan/analysis/pieces/form.ts";
import { type Interval, isIn } from "../../scheme/intervals/interval.ts";

/** So many treads of a staircase are shown; the others are like them. */
const TREADS = 2;

export type Edges = { readonly edges: readonly Fraction[]; readonly hasMoreTreads: boolean };

/**
 * Where a curve bends, jumps or begins to be level, and the first treads of
 * staircases that are wider than a step, seen from where the text begins them.
 * @param written the places that the text names
 * @param hasStairs the rule itself counts in steps; else any stairs are those of a rounding
 */
export function edgesOf(curve: Curve, step: Fraction, written: readonly Fraction[], hasStairs: boolean): Edges {
  const isWritten = (place: Fraction | undefined): boolean => place !== undefined && written.some((each) => equal(each, place));
  const treads = curve.flatMap(({ on, value }) => (value && hasStairs ? treadsOf(value, on, step, isWritten) : []));
  const begins = curve.slice(1).flatMap((piece, index) => boundary(curve[index], piece, isWritten, hasStairs) ?? []);
  return {
    edges: sorted([...begins, ...treads.flatMap(({ shown }) => shown)]),
    hasMoreTreads: treads.some(({ hasMore }) => hasMore),
  };
}

type Piece = Curve[number];

/** Where one piece goes over into the next; between whole figures the one that the text names, or where the next holds already. */
function boundary(
  before: Piece | undefined,
  { on, value }: Piece,
  isWritten: (place: Fraction | undefined) => boolean,
  hasStairs: boolean,
): Fraction | undefined {
  const [end, start] = [before?.on.high, on.low];
  if (!end || !start) return start?.value;
  const touches = equal(end.value, start.value);
  const isOnePoint = before?.on.low !== undefined && equal(before.on.low.value, end.value);
  // Beside a single point nothing begins: it is one for rounding's sake, or named already.
  if (isOnePoint && (touches || !hasStairs)) return undefined;
  if (touches) return start.value;
  const isLevel = before?.value && value && equal(valueAt(before.value, end.value), valueAt(value, start.value));
  return isLevel || isWritten(end.value) ? end.value : start.value;
}

/** Of one staircase. */
type Treads = { readonly shown: readonly Fraction[]; readonly hasMore: boolean };

/** The treads of a piece: the first ones from where the text begins them, and the last one where it ends. */
function treadsOf(
  { steps, slope }: Form,
  on: Interval,
  step: Fraction,
  isWritten: (place: Fraction | undefined) => boolean,
): readonly Treads[] {
  if (slope.n !== 0n) return [];
  const [low, high] = [on.low?.value, on.high?.value];
  const downwards = !low || (isWritten(high) && !isWritten(low));
  const [start, end] = downwards ? [high, low] : [low, high];
  const wide = steps.filter(({ rate }) => compare(divide(ONE, absolute(rate)), step) >= 0);
  if (!start) return [];
  return wide.map((each) => {
    const first = treadsFrom(start, downwards, each).filter((place) => isIn(place, on));
    const last = end
      ? treadsFrom(end, !downwards, each)
          .filter((place) => isIn(place, on))
          .slice(0, 1)
      : [];
    const shown = sorted([...first.slice(0, TREADS), ...last]);
    return { shown, hasMore: first.length > TREADS && (last.length === 0 || first.length > TREADS + 1) };
  });
}

/** The next edges of a staircase from a place on. */
function treadsFrom(start: Fraction, downwards: boolean, { rate, shift }: Step): readonly Fraction[] {
  const width = absolute(divide(ONE, rate));
  const index = floor(add(multiply(start, rate), shift));
  const nearest = divide(subtract(index, shift), rate);
  const places = Array.from({ length: TREADS + 4 }, (_, count) => {
    const distance = multiply(width, fraction(count - 1));
    return downwards ? subtract(nearest, distance) : add(nearest, distance);
  });
  return places.filter((place) => (downwards ? compare(place, start) < 0 : compare(place, start) > 0));
}

export function sorted(places: readonly Fraction[]): readonly Fraction[] {
  const distinct = new Map(places.map((place) => [`${place.n}/${place.d}`, place]));
  return [...distinct.values()].toSorted(compare);
}
