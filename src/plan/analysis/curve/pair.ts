import { add, compare, equal, type Fraction, fraction, multiply, subtract } from "../../../number/fraction.ts";
import { isIn } from "../../../scheme/intervals/interval.ts";
import { type Form, limitAt, signOf, valueAt } from "../pieces/form.ts";
import type { Piece } from "../pieces/pieces.ts";
import type { Curve } from "./curve.ts";
import type { Direction, Move, Run } from "./runs.ts";
import { beside, type End } from "./stand.ts";

export type Point = { readonly at: Fraction; readonly value: Fraction };

/** Two points of a curve that show which way it goes, the lower value of the variable first. */
export type Pair = { readonly left: Point; readonly right: Point };

/** Two points that show a run: at its largest jump, else at one of its ends. */
export function pairOf(run: Run, curve: Curve, near: End, nudge: Fraction): Pair | undefined {
  const jump = run.moves.reduce<Move | undefined>(
    (best, move) => (move.by && (!best?.by || compare(move.by, best.by) > 0) ? move : best),
    undefined,
  );
  const shown = jump ?? (near === "low" ? run.moves[0] : run.moves.at(-1));
  const own = shown && knownPiece(curve, shown.piece);
  if (!shown || !own) return undefined;
  const next = knownPiece(curve, shown.piece + 1);
  if (shown.by && next) return acrossJump(own, next, run.direction, nudge);
  const end = boundedEnd(own, near);
  const beyond = end === "high" ? next : knownPiece(curve, shown.piece - 1);
  return alongPiece(own, end, beyond, run.direction, nudge);
}

/** Steps are counted from an end that there is. */
function boundedEnd({ on }: KnownPiece, near: End): End {
  const other = near === "low" ? "high" : "low";
  return on[near] === undefined && on[other] !== undefined ? other : near;
}

type KnownPiece = Piece<Form>;

function knownPiece(curve: Curve, index: number): KnownPiece | undefined {
  const piece = curve[index];
  return piece?.value && { on: piece.on, value: piece.value };
}

const TENTH = fraction(1n, 10n);
const TEN = fraction(10n);

/** As near the edge as it takes for the jump to outdo what the pieces gain on the way. */
function acrossJump(own: KnownPiece, next: KnownPiece, direction: Direction, nudge: Fraction): Pair {
  for (let step = nudge; ; step = multiply(step, TENTH)) {
    const pair = { left: pointOf(own, beside(own.on, "high", step)), right: pointOf(next, beside(next.on, "low", step)) };
    if (goes(pair, direction)) return pair;
  }
}

/** As far from the end of the piece as it takes for a step to show; undefined where none does. */
function alongPiece(piece: KnownPiece, near: End, beyond: KnownPiece | undefined, direction: Direction, nudge: Fraction): Pair | undefined {
  const far = near === "low" ? "high" : "low";
  const start = endPoint(piece, near, beyond, nudge);
  for (let step = nudge; ; step = multiply(step, TEN)) {
    const away = near === "low" ? add(start.at, step) : subtract(start.at, step);
    const isThere = isIn(away, piece.on);
    const end = pointOf(piece, isThere ? away : beside(piece.on, far, nudge));
    const pair = near === "low" ? { left: start, right: end } : { left: end, right: start };
    if (goes(pair, direction)) return pair;
    if (!isThere) return undefined;
  }
}

/** The very end of a piece, which may belong to the next one without a jump. */
function endPoint(piece: KnownPiece, near: End, beyond: KnownPiece | undefined, nudge: Fraction): Point {
  const edge = piece.on[near];
  const shared = edge && !edge.closed && beyond && isIn(edge.value, beyond.on) ? pointOf(beyond, edge.value) : undefined;
  const isOwn = shared && edge && equal(shared.value, limitAt(piece.value, edge.value, near === "high" ? "below" : "above"));
  return shared && isOwn ? shared : pointOf(piece, beside(piece.on, near, nudge));
}

function pointOf({ value }: KnownPiece, at: Fraction): Point {
  return { at, value: valueAt(value, at) };
}

function goes({ left, right }: Pair, direction: Direction): boolean {
  return signOf(subtract(right.value, left.value)) === direction;
}
