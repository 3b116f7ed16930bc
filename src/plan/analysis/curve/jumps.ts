import { absolute, add, compare, divide, type Fraction, fraction, ONE, subtract } from "../../../number/fraction.ts";
import { intersection } from "../../../scheme/intervals/interval.ts";
import { valueAt } from "../pieces/form.ts";
import { straightened } from "../pieces/straighten.ts";
import type { Curve } from "./curve.ts";
import { type Pair, pairOf } from "./pair.ts";
import { runsOf } from "./runs.ts";
import { beside } from "./stand.ts";

/** Each place where a curve jumps by at least so much, seen from both sides; of a staircase its first edge stands for all. */
export function jumpsOver(curve: Curve, least: Fraction, nudge: Fraction): readonly Pair[] {
  const isBig = (by: Fraction | undefined): boolean => by !== undefined && compare(by, least) >= 0;
  const between = runsOf(curve).flatMap((run) =>
    run.moves.flatMap((move) => (isBig(move.by) ? (pairOf({ ...run, moves: [move] }, curve, "low", nudge) ?? []) : [])),
  );
  const edges = curve.flatMap((piece) => jumpsOver(firstTreads(piece, least), least, nudge).slice(0, 1));
  return [...between, ...edges];
}

/** Each line that comes as far within a nudge: to whoever stands there it is a jump. */
export function steepOver(curve: Curve, least: Fraction, nudge: Fraction): readonly Pair[] {
  return curve.flatMap(({ on, value }): readonly Pair[] => {
    const { low, high } = on;
    if (!value || !low || !high || value.steps.length > 0 || compare(subtract(high.value, low.value), nudge) > 0) return [];
    const [left, right] = [low, high].map(({ value: at }) => ({ at, value: valueAt(value, at) }));
    return left && right && compare(absolute(subtract(right.value, left.value)), least) >= 0 ? [{ left, right }] : [];
  });
}

const TWO = fraction(2n);

/** The beginning of a staircase whose steps are at least so high, as lines. */
function firstTreads({ on, value }: Curve[number], least: Fraction): Curve {
  const step = value?.steps.find(({ height }) => compare(absolute(height), least) >= 0);
  if (!value || !step) return [];
  const start = beside(on, "low", ONE);
  const width = divide(TWO, absolute(step.rate));
  const window = intersection(on, {
    low: { value: start, closed: on.low?.closed ?? true },
    high: { value: add(start, width), closed: true },
  });
  return straightened(value, window) ?? [];
}
