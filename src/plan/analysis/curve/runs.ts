import { absolute, type Fraction, subtract } from "../../../number/fraction.ts";
import { signOf, trendOf } from "../pieces/form.ts";
import type { Curve } from "./curve.ts";
import { standOf } from "./stand.ts";

export type Direction = -1 | 1;

/** One change of a curve: along a piece, or from a piece to the next (`by` how much). */
export type Move = { readonly direction: Direction; readonly piece: number; readonly by?: Fraction };

/** A stretch on which a curve goes one way only, however many pieces that takes. */
export type Run = { readonly direction: Direction; readonly moves: readonly Move[] };

const found = new WeakMap<Curve, readonly Run[]>();

/** The ups and downs of a curve in order. Where it is not known, a run ends. */
export function runsOf(curve: Curve): readonly Run[] {
  const runs = found.get(curve) ?? runsAlong(curve);
  found.set(curve, runs);
  return runs;
}

function runsAlong(curve: Curve): readonly Run[] {
  const runs: Run[] = [];
  let broken = true;
  for (const [index, { value }] of curve.entries()) {
    if (!value) {
      broken = true;
      continue;
    }
    for (const move of movesFrom(curve, index)) {
      const run = runs.at(-1);
      if (run && !broken && run.direction === move.direction) runs[runs.length - 1] = { ...run, moves: [...run.moves, move] };
      else runs.push({ direction: move.direction, moves: [move] });
      broken = false;
    }
  }
  return runs;
}

function movesFrom(curve: Curve, piece: number): readonly Move[] {
  const [own, next] = [curve[piece], curve[piece + 1]];
  if (!own?.value) return [];
  const trend = trendOf(own.value);
  const along: readonly Move[] = trend ? [{ direction: trend, piece }] : [];
  const [end, start] = [standOf(own.value, own.on, "high").value, next?.value && standOf(next.value, next.on, "low").value];
  const change = end && start && subtract(start, end);
  const jump = change && signOf(change);
  return change && jump ? [...along, { direction: jump, piece, by: absolute(change) }] : along;
}
