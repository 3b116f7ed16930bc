import { compare } from "../../../number/fraction.ts";
import { type End, type Interval, intersection } from "../../../scheme/intervals/interval.ts";

/** What holds on a stretch of values. */
export type Piece<V> = { readonly on: Interval; readonly value: V };

/** Stretches in order that do not overlap and together make up a domain. */
export type Pieces<V> = readonly Piece<V>[];

export function everywhere<V>(on: Interval, value: V): Pieces<V> {
  return [{ on, value }];
}

export function mapped<V, W>(pieces: Pieces<V>, of: (value: V, on: Interval) => W): Pieces<W> {
  return pieces.map(({ on, value }) => ({ on, value: of(value, on) }));
}

/** Each piece replaced by the pieces it falls into. */
export function split<V, W>(pieces: Pieces<V>, of: (value: V, on: Interval) => Pieces<W>): Pieces<W> {
  return pieces.flatMap(({ on, value }) => of(value, on));
}

/** Both at once, on the stretches that both leave whole. */
export function zipped<A, B>(a: Pieces<A>, b: Pieces<B>): Pieces<readonly [A, B]> {
  const found: Piece<readonly [A, B]>[] = [];
  let [i, j] = [0, 0];
  for (let [left, right] = [a[i], b[j]]; left && right; [left, right] = [a[i], b[j]]) {
    const on = intersection(left.on, right.on);
    if (!isEmpty(on)) found.push({ on, value: [left.value, right.value] });
    const order = orderOfHighs(left.on.high, right.on.high);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return found;
}

/** Neighbours that hold the same become one. */
export function joined<V>(pieces: Pieces<V>, isSame: (a: V, b: V) => boolean): Pieces<V> {
  const found: Piece<V>[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    if (before && touches(before.on, piece.on) && isSame(before.value, piece.value)) {
      const { low } = before.on;
      const { high } = piece.on;
      found[found.length - 1] = { on: { ...(low ? { low } : {}), ...(high ? { high } : {}) }, value: before.value };
    } else found.push(piece);
  }
  return found;
}

/** The parts of the pieces that lie in an interval. */
export function within<V>(pieces: Pieces<V>, interval: Interval): Pieces<V> {
  return pieces.map(({ on, value }) => ({ on: intersection(on, interval), value })).filter(({ on }) => !isEmpty(on));
}

export function isEmpty({ low, high }: Interval): boolean {
  if (!low || !high) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

/** Whether nothing lies between two intervals, the first of which is the lower. */
function touches({ high }: Interval, { low }: Interval): boolean {
  return high !== undefined && low !== undefined && compare(high.value, low.value) === 0 && (high.closed || low.closed);
}

/** An absent end lies beyond every other. */
function orderOfHighs(a: End | undefined, b: End | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return compare(a.value, b.value) || Number(a.closed) - Number(b.closed);
}
