import fc from "fast-check";
import { expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { compare, fraction, multiply } from "../../src/number/fraction.ts";
import { rootToPlaces } from "../../src/number/root.ts";

test("a root that is exact stays exact in every mode", () => {
  for (const mode of ["half-up", "half-even", "up", "down"] as const) {
    // 90 × 40 = 60²; 2 × 4 × 8 = 4³
    expect(toText(rootToPlaces(fraction(3600), 2, 2, mode))).toBe("60");
    expect(toText(rootToPlaces(fraction(64), 3, 0, mode))).toBe("4");
    expect(toText(rootToPlaces(fraction(1n, 4n), 2, 1, mode))).toBe("0.5");
  }
});

test("√2 = 1.41421…", () => {
  expect(toText(rootToPlaces(fraction(2), 2, 3, "half-up"))).toBe("1.414");
  expect(toText(rootToPlaces(fraction(2), 2, 4, "half-up"))).toBe("1.4142");
  expect(toText(rootToPlaces(fraction(2), 2, 2, "up"))).toBe("1.42");
  expect(toText(rootToPlaces(fraction(2), 2, 2, "down"))).toBe("1.41");
});

test("a root halfway between two figures: √6.25 is 2.5", () => {
  expect(toText(rootToPlaces(fraction(625n, 100n), 2, 0, "half-up"))).toBe("3");
  expect(toText(rootToPlaces(fraction(625n, 100n), 2, 0, "half-even"))).toBe("2");
  expect(toText(rootToPlaces(fraction(1225n, 100n), 2, 0, "half-even"))).toBe("4");
});

test("rounded down it is the last that does not exceed the root", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2, max: 5 }), (n, d, degree) => {
      const value = fraction(n, d);
      const root = rootToPlaces(value, degree, 3, "down");
      const power = (of: typeof root) => Array.from({ length: degree }, () => of).reduce(multiply);
      const next = fraction(root.n * (1000n / root.d) + 1n, 1000n);
      expect(compare(power(root), value)).toBeLessThanOrEqual(0);
      expect(compare(power(next), value)).toBeGreaterThan(0);
    }),
  );
});

test("a negative number has none", () => {
  expect(() => rootToPlaces(fraction(-1), 2, 2, "half-up")).toThrow(RangeError);
});
