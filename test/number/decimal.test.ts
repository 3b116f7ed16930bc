import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalPlaces, fixed, toText } from "../../src/number/decimal.ts";
import { fraction, fromDecimal } from "../../src/number/fraction.ts";

test("the shortest decimal where it ends, else the fraction", () => {
  expect(toText(fraction(179n, 2n))).toBe("89.5");
  expect(toText(fraction(-1n, 8n))).toBe("-0.125");
  expect(toText(fraction(1200n))).toBe("1200");
  expect(toText(fraction(12n, 11n))).toBe("12/11");
  expect(toText(fraction(1n, 8n), 2)).toBe("1/8");
});

test("a fixed number of decimals, as money has", () => {
  expect(fixed(fraction(10000n), 2)).toBe("10000.00");
  expect(fixed(fraction(-1n, 20n), 2)).toBe("-0.05");
  expect(fixed(fraction(7n), 0)).toBe("7");
  expect(() => fixed(fraction(1n, 1000n), 2)).toThrow(RangeError);
});

test("how many decimals a denominator needs", () => {
  expect([1n, 2n, 8n, 20n, 125n].map(decimalPlaces)).toEqual([0, 1, 3, 2, 3]);
  expect(decimalPlaces(3n)).toBeUndefined();
});

test("what is written reads back", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }), (n, places) => {
      const value = fraction(n, 10n ** BigInt(places));
      expect(fromDecimal(toText(value))).toEqual(value);
    }),
  );
});
