import { type Fraction, fraction } from "./fraction.ts";
import type { RoundingMode } from "./round.ts";

/**
 * The positive root of `value` rounded to `places` decimals, exactly: no digit
 * is guessed from a nearby number. @throws RangeError for a negative value.
 */
export function rootToPlaces({ n, d }: Fraction, degree: number, places: number, mode: RoundingMode): Fraction {
  if (n < 0n) throw new RangeError("no root of a negative number");
  const unit = 10n ** BigInt(places);
  const power = BigInt(degree);
  // The root in units is between `below` and the next whole number: below^degree ≤ n·unit^degree ÷ d.
  const scaled = n * unit ** power;
  const below = wholeRoot(scaled / d, power);
  const isExact = below ** power * d === scaled;
  return fraction(isExact || !goesUp(below, scaled, d, power, mode) ? below : below + 1n, unit);
}

function goesUp(below: bigint, scaled: bigint, d: bigint, power: bigint, mode: RoundingMode): boolean {
  if (mode === "up" || mode === "down") return mode === "up";
  const half = (2n * below + 1n) ** power * d;
  const whole = scaled * 2n ** power;
  if (whole !== half) return whole > half;
  return mode === "half-up" || below % 2n === 1n;
}

/** The largest whole number whose power is not over `value`. */
function wholeRoot(value: bigint, power: bigint): bigint {
  let [low, high] = [0n, 1n];
  while (high ** power <= value) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** power <= value) low = middle;
    else high = middle;
  }
  return low;
}
