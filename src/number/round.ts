import { absolute, add, ceil, compare, divide, equal, type Fraction, floor, fraction, multiply, negate, subtract } from "./fraction.ts";

/** `up` is away from zero and `down` towards it; halves are symmetric for negatives. */
export type RoundingMode = "half-up" | "half-even" | "up" | "down";

const HALF = fraction(1n, 2n);
const TWO = fraction(2n);

/** Rounds to the nearest multiple of `step` (which is positive). */
export function roundToStep(value: Fraction, step: Fraction, mode: RoundingMode): Fraction {
  const size = divide(absolute(value), step);
  const steps = multiply(wholeSteps(size, mode), step);
  return value.n < 0n ? negate(steps) : steps;
}

/** Rounds to `places` decimals; negative places round to tens, hundreds, … */
export function roundToPlaces(value: Fraction, places: number, mode: RoundingMode): Fraction {
  return roundToStep(value, unitOf({ places }), mode);
}

/** How far a figure is rounded: in steps, or to places. */
export type Fineness = { readonly places: number; readonly inStepsOf?: Fraction };

/** The smallest difference that rounding leaves. */
export function unitOf({ places, inStepsOf }: Fineness): Fraction {
  return inStepsOf ?? (places >= 0 ? fraction(1n, 10n ** BigInt(places)) : fraction(10n ** BigInt(-places)));
}

export function roundTo(value: Fraction, { mode, ...fineness }: Fineness & { readonly mode: RoundingMode }): Fraction {
  return roundToStep(value, unitOf(fineness), mode);
}

function wholeSteps(size: Fraction, mode: RoundingMode): Fraction {
  switch (mode) {
    case "up":
      return ceil(size);
    case "down":
      return floor(size);
    case "half-up":
      return floor(add(size, HALF));
    case "half-even": {
      const below = floor(size);
      const rest = compare(subtract(size, below), HALF);
      const belowIsEven = equal(multiply(floor(divide(below, TWO)), TWO), below);
      return rest < 0 || (rest === 0 && belowIsEven) ? below : ceil(size);
    }
  }
}
