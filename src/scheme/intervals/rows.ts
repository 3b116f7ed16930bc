import { compare } from "../../number/fraction.ts";
import type { End, Interval } from "./interval.ts";

/** A row as written: one end, both, or none. */
export type Row<T> = { readonly interval: Interval; readonly of: T };

/**
 * Rows with one end written reach to the next row: `from 90` and `from 80`
 * are 90 and over, and 80 to under 90. Rows with both ends stay as they are.
 */
export function completed<T>(rows: readonly Row<T>[]): readonly Row<T>[] {
  const lows = rows.flatMap(({ interval }) => interval.low ?? []);
  const highs = rows.flatMap(({ interval }) => interval.high ?? []);
  return rows.map(({ interval, of }) => {
    const { low, high } = interval;
    if (low && !high) return { of, interval: { low, ...upTo(nextAbove(low, lows)) } };
    if (high && !low) return { of, interval: { high, ...downTo(nextBelow(high, highs)) } };
    return { of, interval };
  });
}

/** The nearest beginning above one: later, or at the same value but leaving it out. */
function nextAbove(low: End, lows: readonly End[]): End | undefined {
  return lows.filter((other) => orderOfLows(other, low) > 0).sort(orderOfLows)[0];
}

function nextBelow(high: End, highs: readonly End[]): End | undefined {
  return highs.filter((other) => orderOfHighs(other, high) < 0).sort((a, b) => orderOfHighs(b, a))[0];
}

/** Of two beginnings at one value, the one that includes it comes first. */
export function orderOfLows(a: End | undefined, b: End | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return compare(a.value, b.value) || Number(b.closed) - Number(a.closed);
}

function orderOfHighs(a: End, b: End): number {
  return compare(a.value, b.value) || Number(a.closed) - Number(b.closed);
}

function upTo(next: End | undefined): { readonly high?: End } {
  return next ? { high: { value: next.value, closed: !next.closed } } : {};
}

function downTo(next: End | undefined): { readonly low?: End } {
  return next ? { low: { value: next.value, closed: !next.closed } } : {};
}
