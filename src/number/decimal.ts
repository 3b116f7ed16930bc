import type { Fraction } from "./fraction.ts";

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
export function fixed({ n, d }: Fraction, places: number): string {
  const scaled = n * 10n ** BigInt(places);
  if (scaled % d !== 0n) throw new RangeError(`${n}/${d} does not end within ${places} decimals`);
  const digits = (scaled / d).toString();
  if (places === 0) return digits;
  const [sign, figures] = digits.startsWith("-") ? ["-", digits.slice(1)] : ["", digits];
  const padded = figures.padStart(places + 1, "0");
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** How many decimals a fraction with this denominator has; undefined where it never ends. */
export function decimalPlaces(denominator: bigint): number | undefined {
  if (denominator === 1n) return 0;
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
