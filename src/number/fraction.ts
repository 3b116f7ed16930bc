/**
 * An exact rational in lowest terms, the denominator positive.
 * Plain data: it survives structuredClone and compares field by field.
 */
export type Fraction = { readonly n: bigint; readonly d: bigint };

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };
export const HUNDRED: Fraction = { n: 100n, d: 1n };

/** @throws RangeError where `d` is zero: callers decide what a division by zero means. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const top = BigInt(n);
  const bottom = BigInt(d);
  if (bottom === 0n) throw new RangeError("a fraction needs a denominator");
  if (bottom === 1n) return { n: top, d: 1n };
  const common = gcd(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { n: (sign * top) / common, d: (sign * bottom) / common };
}

/** Of two integers that are not negative; 1 of two zeros. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) {
    // Most figures are small, and doubles divide them exactly and faster.
    if (x <= SAFE && y <= SAFE) return BigInt(gcdOfSmall(Number(x), Number(y)));
    [x, y] = [y, x % y];
  }
  return x === 0n ? 1n : x;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function gcdOfSmall(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** Reads a plain decimal such as `-1200.50`; undefined for anything else. */
export function fromDecimal(text: string): Fraction | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "", part = ""] = match;
  const value = fraction(BigInt(whole + part), 10n ** BigInt(part.length));
  return sign === "-" ? negate(value) : value;
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.d === 1n && b.d === 1n) return { n: a.n + b.n, d: 1n };
  if (a.n === 0n) return b;
  if (b.n === 0n) return a;
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n };
  if (b.n === b.d) return a;
  if (a.n === a.d) return b;
  return fraction(a.n * b.n, a.d * b.d);
}

/** @throws RangeError where `b` is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.n === b.d) return a;
  return fraction(a.n * b.d, a.d * b.n);
}

export function negate(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

export function absolute(a: Fraction): Fraction {
  return a.n < 0n ? negate(a) : a;
}

/** Negative, zero or positive, as `a` is under, equal to or over `b`. */
export function compare(a: Fraction, b: Fraction): number {
  if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(a: Fraction, b: Fraction): boolean {
  return a.n === b.n && a.d === b.d;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The largest whole number not over `a`. */
export function floor(a: Fraction): Fraction {
  const quotient = a.n / a.d;
  return { n: a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient, d: 1n };
}

/** The smallest whole number not under `a`. */
export function ceil(a: Fraction): Fraction {
  return negate(floor(negate(a)));
}
