import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { type Fraction, fraction, fromDecimal, negate } from "../../src/number/fraction.ts";
import { type RoundingMode, roundToPlaces, roundToStep } from "../../src/number/round.ts";

function decimal(text: string): Fraction {
  return fromDecimal(text) ?? expect.fail(`${text} is no decimal`);
}

function rounded(text: string, places: number, mode: RoundingMode = "half-up"): string {
  return toText(roundToPlaces(decimal(text), places, mode));
}

describe("roundToPlaces", () => {
  test("half up is exact where doubles are not, and symmetric for negatives", () => {
    expect(rounded("1.005", 2)).toBe("1.01");
    expect(rounded("-1.005", 2)).toBe("-1.01");
    expect(rounded("2.675", 2)).toBe("2.68");
    expect(rounded("1.0049999999999999999", 2)).toBe("1");
  });

  test("half even goes to the even neighbour at the half only", () => {
    expect(rounded("0.125", 2, "half-even")).toBe("0.12");
    expect(rounded("0.135", 2, "half-even")).toBe("0.14");
    expect(rounded("0.1250001", 2, "half-even")).toBe("0.13");
    expect(rounded("-2.5", 0, "half-even")).toBe("-2");
  });

  test("up is away from zero, down towards it", () => {
    expect(rounded("1.001", 2, "up")).toBe("1.01");
    expect(rounded("-1.001", 2, "up")).toBe("-1.01");
    expect(rounded("1.009", 2, "down")).toBe("1");
    expect(rounded("-1.009", 2, "down")).toBe("-1");
    expect(rounded("1.01", 2, "up")).toBe("1.01");
  });

  test("negative places round to tens and hundreds", () => {
    expect(rounded("1250", -2)).toBe("1300");
    expect(rounded("-1249", -2)).toBe("-1200");
  });

  test("a review's items to one decimal: 30 × 480 ÷ 500, 15 × 88 ÷ 85, 10 × 4.2 ÷ 5", () => {
    expect(toText(roundToPlaces(fraction(30n * 480n, 500n), 1, "half-up"))).toBe("28.8");
    expect(toText(roundToPlaces(fraction(15n * 88n, 85n), 1, "half-up"))).toBe("15.5");
    expect(toText(roundToPlaces(fraction(42n, 5n), 1, "half-up"))).toBe("8.4");
  });
});

describe("roundToStep", () => {
  test("rounds to multiples of the step", () => {
    expect(toText(roundToStep(decimal("87.3"), decimal("0.5"), "half-up"))).toBe("87.5");
    expect(toText(roundToStep(decimal("87.25"), decimal("0.5"), "half-up"))).toBe("87.5");
    expect(toText(roundToStep(decimal("87.25"), decimal("0.5"), "half-even"))).toBe("87");
    expect(toText(roundToStep(decimal("12"), decimal("5"), "up"))).toBe("15");
  });
});

test("every mode is symmetric and leaves rounded values alone", () => {
  const modes: readonly RoundingMode[] = ["half-up", "half-even", "up", "down"];
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
      fc.bigInt({ min: 1n, max: 10n ** 4n }),
      fc.constantFrom(...modes),
      (n, d, mode) => {
        const value = fraction(n, d);
        const once = roundToPlaces(value, 2, mode);
        expect(roundToPlaces(negate(value), 2, mode)).toEqual(negate(once));
        expect(roundToPlaces(once, 2, mode)).toEqual(once);
      },
    ),
  );
});
