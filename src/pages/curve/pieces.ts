import { add, compare, divide, equal, type Fraction, fraction, multiply, subtract } from "../../number/fraction.ts";

/** A function as computed, exactly; undefined where it has no value. */
export type Computed = (x: Fraction) => Fraction | undefined;
export type Point = { readonly x: Fraction; readonly y: Fraction };
/** A straight stretch, its ends as the function tends to them from within. */
export type Piece = { readonly start: Point; readonly end: Point };

/** Near enough to an end to see where the function tends; it is straight there. */
const NEAR = fraction(1n, 1024n);
/** How often a stretch with a bend in it is halved before it is drawn as it comes. */
const DEPTH = 6;
const QUARTERS = [fraction(1n, 4n), fraction(1n, 2n), fraction(3n, 4n)];

/** The straight pieces of a function between places where it may jump, in order; none where it has no value. */
export function piecesBetween(places: readonly Fraction[], computed: Computed): readonly Piece[] {
  return places.slice(1).flatMap((to, index) => piecesOf(places[index] ?? to, to, computed, DEPTH));
}

/** The pieces of a stretch without jumps: one if it is straight, two if it bends once, else those of its halves. */
function piecesOf(from: Fraction, to: Fraction, computed: Computed, depth: number): readonly Piece[] {
  const whole = tendencies(from, to, computed);
  if (!whole) return [];
  if (isStraight(whole.piece, computed) || depth === 0) return [whole.piece];
  const bend = bendOf(whole, computed);
  if (bend && between(bend.x, from, to)) {
    const parts = [
      { start: whole.piece.start, end: bend },
      { start: bend, end: whole.piece.end },
    ];
    if (parts.every((part) => isStraight(part, computed))) return parts;
  }
  const middle = along(from, to, fraction(1n, 2n));
  return [...piecesOf(from, middle, computed, depth - 1), ...piecesOf(middle, to, computed, depth - 1)];
}

type Tendencies = { readonly piece: Piece; readonly startSlope: Fraction; readonly endSlope: Fraction };

/** Where a stretch begins and ends, seen from within, and how it slopes there. */
function tendencies(from: Fraction, to: Fraction, computed: Computed): Tendencies | undefined {
  const step = multiply(subtract(to, from), NEAR);
  const [x1, x2] = [add(from, step), add(add(from, step), step)];
  const [x3, x4] = [subtract(subtract(to, step), step), subtract(to, step)];
  const [y1, y2, y3, y4] = [computed(x1), computed(x2), computed(x3), computed(x4)];
  if (!y1 || !y2 || !y3 || !y4) return undefined;
  const startSlope = divide(subtract(y2, y1), step);
  const endSlope = divide(subtract(y4, y3), step);
  const start = { x: from, y: subtract(y1, multiply(startSlope, step)) };
  const end = { x: to, y: add(y4, multiply(endSlope, step)) };
  return { piece: { start, end }, startSlope, endSlope };
}

function isStraight({ start, end }: Piece, computed: Computed): boolean {
  return QUARTERS.every((part) => {
    const y = computed(along(start.x, end.x, part));
    return y !== undefined && equal(y, along(start.y, end.y, part));
  });
}

/** Where the lines from both ends meet. */
function bendOf({ piece: { start, end }, startSlope, endSlope }: Tendencies, computed: Computed): Point | undefined {
  const turn = subtract(startSlope, endSlope);
  if (turn.n === 0n) return undefined;
  const rise = subtract(subtract(end.y, start.y), multiply(endSlope, subtract(end.x, start.x)));
  const x = add(start.x, divide(rise, turn));
  if (!between(x, start.x, end.x)) return undefined;
  const y = computed(x);
  return y && { x, y };
}

function along(from: Fraction, to: Fraction, part: Fraction): Fraction {
  return add(from, multiply(subtract(to, from), part));
}

function between(x: Fraction, from: Fraction, to: Fraction): boolean {
  return compare(from, x) < 0 && compare(x, to) < 0;
}
