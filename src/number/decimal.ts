import { type Fraction, fraction, multiply } from "./fraction.ts";

/**
 * The shortest exact decimal of `value` where it ends within `maxPlaces`
 * decimals, else the fraction as `"12/11"`: the form of every quantity in results.
 */
export function toText(value: Fraction, maxPlaces = 12): string {
  const places = decimalPlaces(value.d);
  if (places === undefined || places > maxPlaces) return `${value.n}/${value.d}`;
  return fixed(value, places);
}

/** Exactly `places` decimals; the value must end within them. */
export function fixed(value: Fraction, places: number): string {
  const scaled = multiply(value, fraction(10n ** BigInt(places)));
  if (scaled.d !== 1n) throw new RangeError(`${value.n}/${value.d} does not end within ${places} decimals`);
  const digits = (scaled.n < 0n ? -scaled.n : scaled.n).toString().padStart(places + 1, "0");
  const sign = scaled.n < 0n ? "-" : "";
  const whole = digits.slice(0, digits.length - places);
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`;
}

/** How many decimals a fraction with this denominator has; undefined where it never ends. */
export function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
