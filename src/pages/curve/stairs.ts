import { add, compare, divide, type Fraction, fraction, multiply, negate, smaller, subtract, ZERO } from "../../number/fraction.ts";
import type { EdgeValue, Slope } from "../../scheme/types/rule.ts";

/** What is known where a rule is drawn: edges as figures, and what bounds the points. */
export type Known = {
  readonly at: (edge: EdgeValue) => Fraction | undefined;
  readonly floor: Fraction;
  readonly cap: Fraction | undefined;
};

/** Where the steps of a slope are; `end` is where its points are used up, `last` how far it is drawn if they never are. */
export type Stairs = { readonly stairs: readonly Fraction[]; readonly last: Fraction; readonly end?: Fraction };

/** A staircase of more steps is drawn up to here. */
const MOST_STEPS = 24;
/** A slope without an end is drawn until it has given this part of the anchor's points. */
const OPEN = fraction(1n, 5n);

/** The steps of a slope from where it begins; undefined where that is not known. */
export function stairsOf(slope: Slope, points: Fraction, known: Known): Stairs | undefined {
  const [from, width, to] = [known.at(slope.from), known.at(slope.step), slope.to && known.at(slope.to)];
  if (!from || !width || width.n === 0n) return undefined;
  const isOver = slope.side === "over";
  const away = (count: Fraction): Fraction => add(from, multiply(isOver ? count : negate(count), width));
  const isBefore = (place: Fraction): boolean => !to || (isOver ? compare(place, to) <= 0 : compare(place, to) >= 0);
  const room = roomOf(slope, points, known);
  const steps = stepsFor(room ?? multiply(points, OPEN), slope.points);
  const count = slope.stepping === "pro-rata" ? 0 : Math.min(MOST_STEPS, wholeSteps(steps));
  const stairs = [from, ...Array.from({ length: count }, (_, index) => away(fraction(index + 1)))].filter(isBefore);
  const last = away(steps);
  if (to && !isBefore(last)) return { stairs, last: to, end: to };
  return { stairs, last, ...(room && { end: last }) };
}

/** Where the steps of a slope within a row are, as far as the row goes. */
export function stepsWithin(slope: Slope, end: EdgeValue | undefined, known: Known): readonly Fraction[] {
  const [from, width, to] = [known.at(slope.from), known.at(slope.step), end && known.at(end)];
  if (!from || !width || !to || width.n === 0n || slope.stepping === "pro-rata") return from ? [from] : [];
  const distance = slope.side === "over" ? subtract(to, from) : subtract(from, to);
  const count = distance.n <= 0n ? 0 : Math.min(MOST_STEPS, wholeSteps(divide(distance, width)));
  const away = slope.side === "over" ? width : negate(width);
  return Array.from({ length: count + 1 }, (_, index) => add(from, multiply(fraction(index), away)));
}

/** The points between the anchor and what stops the slope: its own limit, the floor, the cap; undefined where nothing does. */
function roomOf({ points: each, limit }: Slope, points: Fraction, { floor, cap }: Known): Fraction | undefined {
  const room = each.n < 0n ? subtract(points, floor) : cap && subtract(cap, points);
  return limit && room ? smaller(limit, room) : (limit ?? room);
}

function stepsFor(room: Fraction, each: Fraction): Fraction {
  const size = each.n < 0n ? negate(each) : each;
  return size.n === 0n || room.n <= 0n ? ZERO : divide(room, size);
}

function wholeSteps({ n, d }: Fraction): number {
  return Number(n / d) + (n % d === 0n ? 0 : 1);
}
