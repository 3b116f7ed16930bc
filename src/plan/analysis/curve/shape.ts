import { compare, equal, type Fraction } from "../../../number/fraction.ts";
import { type Curve, figureAt } from "./curve.ts";
import { extremesOf } from "./extremes.ts";
import type { Direction, Run } from "./runs.ts";
import { standOf } from "./stand.ts";

/** The way most changes of a curve go; where rows are even, the way from the first to the last, else up. */
export function mainDirection(runs: readonly Run[], curve: Curve): Direction {
  const [falls, rises] = [movesGoing(runs, -1), movesGoing(runs, 1)];
  return falls > rises || (falls === rises && isRows(runs) && endsLower(curve)) ? -1 : 1;
}

/**
 * Whether a curve rises to a peak and falls from it as a rule does that wants a
 * result neither under nor over its target: it is best at the target, and falls
 * back down to where it began, or in as many rows as it rises by.
 */
export function isBestAtTarget(runs: readonly Run[], curve: Curve, target: Fraction | undefined): boolean {
  const [rise, fall, ...others] = runs;
  if (rise?.direction !== 1 || fall?.direction !== -1 || others.length > 0) return false;
  if (!target) return fallsBack(curve);
  return isHighest(curve, target) && ((isRows(runs) && isAlike(rise, fall)) || fallsBack(curve));
}

/** Whether a curve is nowhere higher than at a value of its variable. */
export function isHighest(curve: Curve, at: Fraction): boolean {
  const [figure, highest] = [figureAt(curve, at), extremesOf(curve)?.highest.value];
  return figure !== undefined && highest !== undefined && equal(figure, highest);
}

/** As many stretches and as many jumps. */
function isAlike(rise: Run, fall: Run): boolean {
  const jumps = ({ moves }: Run): number => moves.filter(({ by }) => by).length;
  return rise.moves.length === fall.moves.length && jumps(rise) === jumps(fall);
}

/** Nothing but jumps from one row to the next. */
function isRows(runs: readonly Run[]): boolean {
  return runs.every(({ moves }) => moves.every(({ by }) => by));
}

function endsLower(curve: Curve): boolean {
  const [start, end] = [endOf(curve[0], "low"), endOf(curve.at(-1), "high")];
  return start !== undefined && end !== undefined && compare(end, start) < 0;
}

function movesGoing(runs: readonly Run[], direction: Direction): number {
  return runs.reduce((count, run) => (run.direction === direction ? count + run.moves.length : count), 0);
}

/** It ends no higher than it began. */
function fallsBack(curve: Curve): boolean {
  const [start, end] = [endOf(curve[0], "low"), endOf(curve.at(-1), "high")];
  return !end || (start !== undefined && compare(end, start) <= 0);
}

/** Undefined where there is no bound. */
function endOf(piece: Curve[number] | undefined, side: "low" | "high"): Fraction | undefined {
  return piece?.value && standOf(piece.value, piece.on, side).value;
}
