import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absolute,
  add,
  ceil,
  compare,
  divide,
  equal,
  type Fraction,
  floor,
  fraction,
  fromDecimal,
  larger,
  multiply,
  negate,
  smaller,
  subtract,
  ZERO,
} from "../../src/number/fraction.ts";

const fractions: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => fraction(n, d));

describe("fraction", () => {
  test("is kept in lowest terms with a positive denominator", () => {
    expect(fraction(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(fraction(0n, -7n)).toEqual({ n: 0n, d: 1n });
    expect(fraction(480, 500)).toEqual({ n: 24n, d: 25n });
  });

  test("refuses a zero denominator", () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => divide(fraction(1n), ZERO)).toThrow(RangeError);
  });

  test("reads plain decimals only", () => {
    expect(fromDecimal("-1200.50")).toEqual({ n: -2401n, d: 2n });
    expect(fromDecimal("+7")).toEqual({ n: 7n, d: 1n });
    for (const text of ["", ".5", "5.", "1,200", "1e3", " 1", "½", "NaN"]) expect(fromDecimal(text)).toBeUndefined();
  });

  test("a tenth and two tenths are three tenths", () => {
    expect(add(fraction(1n, 10n), fraction(2n, 10n))).toEqual(fraction(3n, 10n));
  });

  test("floor and ceil go down and up, below zero too", () => {
    expect(floor(fraction(-7n, 2n))).toEqual(fraction(-4n));
    expect(ceil(fraction(-7n, 2n))).toEqual(fraction(-3n));
    expect(floor(fraction(7n, 2n))).toEqual(fraction(3n));
    expect(ceil(fraction(7n, 2n))).toEqual(fraction(4n));
    expect(floor(fraction(-4n))).toEqual(fraction(-4n));
  });

  test("smaller and larger", () => {
    const [third, half] = [fraction(1n, 3n), fraction(1n, 2n)];
    expect(smaller(half, third)).toBe(third);
    expect(larger(third, half)).toBe(half);
  });
});

describe("arithmetic holds its laws", () => {
  test("subtraction undoes addition, division undoes multiplication", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  test("multiplication distributes over addition", () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  test("comparison agrees with the sign of the difference", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(subtract(a, b).n)));
        expect(equal(a, b)).toBe(compare(a, b) === 0);
      }),
    );
  });

  test("a value lies between its floor and its ceil, less than one apart", () => {
    fc.assert(
      fc.property(fractions, (a) => {
        expect(compare(floor(a), a)).toBeLessThanOrEqual(0);
        expect(compare(ceil(a), a)).toBeGreaterThanOrEqual(0);
        expect(compare(subtract(ceil(a), floor(a)), fraction(1n))).toBeLessThanOrEqual(0);
        expect(absolute(negate(a))).toEqual(absolute(a));
      }),
    );
  });
});
