import { absolute, add, compare, divide, equal, type Fraction, floor, fraction, ONE, subtract } from "../../number/fraction.ts";
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
  const shown = treads.flatMap((each) => each.slice(0, TREADS));
  return { edges: sorted([...begins, ...shown]), hasMoreTreads: treads.some(({ length }) => length > TREADS) };
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

type Places = readonly Fraction[];

/** A staircase a step; of each the treads that are shown and one that says there are more. */
function treadsOf(
  { steps, slope }: Form,
  on: Interval,
  step: Fraction,
  isWritten: (place: Fraction | undefined) => boolean,
): readonly Places[] {
  if (slope.n !== 0n) return [];
  const downwards = !on.low || (isWritten(on.high?.value) && !isWritten(on.low.value));
  const start = downwards ? on.high?.value : on.low?.value;
  const wide = steps.filter(({ rate }) => compare(divide(ONE, absolute(rate)), step) >= 0);
  return start
    ? wide.map((each) =>
        treadsFrom(start, downwards, each)
          .filter((place) => isIn(place, on))
          .slice(0, TREADS + 1),
      )
    : [];
}

/** The next edges of a staircase from a place on. */
function treadsFrom(start: Fraction, downwards: boolean, { rate, shift }: Step): Places {
  const width = absolute(divide(ONE, rate));
  const index = floor(add(divide(start, divide(ONE, rate)), shift));
  const nearest = divide(subtract(index, shift), rate);
  const away = (count: number): Fraction => {
    const distance = { n: width.n * BigInt(count), d: width.d };
    return downwards ? subtract(nearest, distance) : add(nearest, distance);
  };
  return Array.from({ length: TREADS + 3 }, (_, count) => away(count - 1))
    .filter((place) => {
      const order = compare(place, start);
      return downwards ? order < 0 : order > 0;
    })
    .map(({ n, d }) => fraction(n, d));
}

export function sorted(places: readonly Fraction[]): readonly Fraction[] {
  const distinct = new Map(places.map((place) => [`${place.n}/${place.d}`, place]));
  return [...distinct.values()].toSorted(compare);
}
