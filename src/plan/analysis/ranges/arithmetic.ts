import { add, compare, divide, type Fraction, multiply, negate, ONE, ZERO } from "../../../number/fraction.ts";
import type { End, Interval } from "../../../scheme/intervals/interval.ts";

/**
 * Interval arithmetic. A range holds every value that can occur, and may hold
 * more where operands depend on one another; an open end is never reached.
 */
export const ANYTHING: Interval = {};

export function exactly(value: Fraction): Interval {
  const end = { value, closed: true };
  return { low: end, high: end };
}

/** The value of a range that holds only one. */
export function onlyValue({ low, high }: Interval): Fraction | undefined {
  return low && high && compare(low.value, high.value) === 0 ? low.value : undefined;
}

export function isFromZero({ low }: Interval): boolean {
  return low !== undefined && low.value.n >= 0n;
}

export function isUpToZero({ high }: Interval): boolean {
  return high !== undefined && high.value.n <= 0n;
}

function range(low: End | undefined, high: End | undefined): Interval {
  return { ...(low ? { low } : {}), ...(high ? { high } : {}) };
}

export function plus(a: Interval, b: Interval): Interval {
  return range(both(a.low, b.low, add), both(a.high, b.high, add));
}

function both(a: End | undefined, b: End | undefined, of: (a: Fraction, b: Fraction) => Fraction): End | undefined {
  return a && b && { value: of(a.value, b.value), closed: a.closed && b.closed };
}

export function scaled({ low, high }: Interval, factor: Fraction): Interval {
  const end = (of: End | undefined): End | undefined => of && { ...of, value: multiply(of.value, factor) };
  if (factor.n === 0n) return exactly(ZERO);
  return factor.n > 0n ? range(end(low), end(high)) : range(end(high), end(low));
}

export function minus(a: Interval, b: Interval): Interval {
  return plus(a, scaled(b, negate(ONE)));
}

export function product(a: Interval, b: Interval): Interval {
  const [x, y] = [onlyValue(a), onlyValue(b)];
  if (y) return scaled(a, y);
  if (x) return scaled(b, x);
  if (!isFromZero(a) || !isFromZero(b)) return ANYTHING;
  const low = both(a.low, b.low, multiply);
  // Nothing times anything is nothing, whether the other end is reached or not.
  const isNothing = [a.low, b.low].some((end) => end?.closed && end.value.n === 0n);
  return range(low && { ...low, closed: low.closed || isNothing }, both(a.high, b.high, multiply));
}

/** Where the divisor is nothing there is no quotient. */
export function quotient(a: Interval, b: Interval): Interval {
  const divisor = onlyValue(b);
  if (divisor) return divisor.n === 0n ? ANYTHING : scaled(a, divide(ONE, divisor));
  if (!isFromZero(a) || !isFromZero(b) || !a.low) return ANYTHING;
  const low = b.high && a.low.value.n !== 0n ? both(a.low, b.high, divide) : { value: ZERO, closed: a.low.closed && a.low.value.n === 0n };
  return range(low, b.low && b.low.value.n > 0n ? both(a.high, b.low, divide) : undefined);
}

/** What holds all that either holds. */
export function hull(a: Interval, b: Interval): Interval {
  return range(outer(a.low, b.low, -1), outer(a.high, b.high, 1));
}

function outer(a: End | undefined, b: End | undefined, way: -1 | 1): End | undefined {
  if (!a || !b) return undefined;
  const order = compare(a.value, b.value) * way;
  if (order === 0) return { value: a.value, closed: a.closed || b.closed };
  return order > 0 ? a : b;
}

/** The smaller (-1) or the larger (1) of two. */
export function extreme(a: Interval, b: Interval, way: -1 | 1): Interval {
  const low = way === -1 ? outer(a.low, b.low, -1) : inner(a.low, b.low, 1);
  const high = way === -1 ? inner(a.high, b.high, -1) : outer(a.high, b.high, 1);
  return range(low, high);
}

/** Of two ends the one that binds, where an absent one binds nothing. */
function inner(a: End | undefined, b: End | undefined, way: -1 | 1): End | undefined {
  if (!a || !b) return a ?? b;
  const order = compare(a.value, b.value) * way;
  if (order === 0) return { value: a.value, closed: a.closed && b.closed };
  return order > 0 ? a : b;
}

export function absolute(a: Interval): Interval {
  if (isFromZero(a)) return a;
  const negated = scaled(a, negate(ONE));
  if (isFromZero(negated)) return negated;
  const high = outer(a.high, negated.high, 1);
  return range({ value: ZERO, closed: true }, high);
}
