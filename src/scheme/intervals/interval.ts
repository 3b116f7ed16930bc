import { add, ceil, compare, divide, type Fraction, floor, fraction, multiply, subtract } from "../../number/fraction.ts";

/** One end of an interval; `closed` where the end itself belongs to it. */
export type End = { readonly value: Fraction; readonly closed: boolean };

/** A stretch of values; without an end it goes on for ever. */
export type Interval = { readonly low?: End; readonly high?: End };

/** The values that can occur: within ends, and where known only whole multiples of `grid`. */
export type Domain = Interval & { readonly grid?: Fraction };

const HALF = fraction(1n, 2n);

export function intersection(a: Interval, b: Interval): Interval {
  const low = tighter(a.low, b.low, (order) => order > 0);
  const high = tighter(a.high, b.high, (order) => order < 0);
  return { ...(low ? { low } : {}), ...(high ? { high } : {}) };
}

function tighter(a: End | undefined, b: End | undefined, isTighter: (order: number) => boolean): End | undefined {
  if (!a || !b) return a ?? b;
  const order = compare(a.value, b.value);
  if (order === 0) return { value: a.value, closed: a.closed && b.closed };
  return isTighter(order) ? a : b;
}

/**
 * A value of the domain that lies in the interval: halfway where that can
 * occur, else the nearest that can. Undefined where no value does.
 * @param nudge how far to step in from an open end when the other side is unbounded
 */
export function witness(interval: Interval, domain: Domain, nudge: Fraction): Fraction | undefined {
  const { low, high } = intersection(interval, domain);
  const { grid } = domain;
  if (low && high) {
    const middle = multiply(add(low.value, high.value), HALF);
    return [middle, ...(grid ? [below(middle, grid), above(middle, grid)] : [])].find((value) => isIn(value, { low, high }, grid));
  }
  if (low) return [low.value, grid ? above(add(low.value, grid), grid) : add(low.value, nudge)].find((value) => isIn(value, { low }, grid));
  if (high)
    return [high.value, grid ? below(subtract(high.value, grid), grid) : subtract(high.value, nudge)].find((value) =>
      isIn(value, { high }, grid),
    );
  return fraction(0n);
}

export function isIn(value: Fraction, { low, high }: Interval, grid?: Fraction): boolean {
  const fromLow = low ? compare(value, low.value) : 1;
  const fromHigh = high ? compare(value, high.value) : -1;
  const inside = (fromLow > 0 || (fromLow === 0 && (low?.closed ?? true))) && (fromHigh < 0 || (fromHigh === 0 && (high?.closed ?? true)));
  return inside && (grid === undefined || divide(value, grid).d === 1n);
}

function below(value: Fraction, grid: Fraction): Fraction {
  return multiply(floor(divide(value, grid)), grid);
}

function above(value: Fraction, grid: Fraction): Fraction {
  return multiply(ceil(divide(value, grid)), grid);
}
