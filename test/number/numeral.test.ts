import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absolute, compare, fraction, fromDecimal, subtract } from "../../src/number/fraction.ts";
import { grouped, numeral } from "../../src/number/numeral.ts";

describe("numeral", () => {
  test("groups digits in threes and keeps up to six decimals", () => {
    expect(numeral(fraction(4_800_000))).toBe("4,800,000");
    expect(numeral(fraction(-12_345_678n, 1000n))).toBe("-12,345.678");
    expect(numeral(fraction(1n, 64n))).toBe("0.015625");
  });

  test("of a number that does not end soon shows the first digits, not rounded", () => {
    // 88 ÷ 85 = 1.035294…, 2 ÷ 3 = 0.666666…
    expect(numeral(fraction(88n, 85n))).toBe("1.0352…");
    expect(numeral(fraction(2n, 3n))).toBe("0.6666…");
    expect(numeral(fraction(-2n, 3n))).toBe("-0.6666…");
    expect(numeral(fraction(-1n, 100_000_000n))).toBe("-0.0000…");
  });

  test("is the number itself, or nearer to zero than it by less than its last digit", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 5n }), (n, d) => {
        const value = fraction(n, d);
        const text = numeral(value);
        const read = fromDecimal(text.replaceAll(",", "").replace("…", ""));
        if (!read) throw new Error(text);
        const rest = subtract(value, read);
        const towardsZero = (value.n < 0n && rest.n < 0n) || (value.n > 0n && rest.n > 0n);
        if (text.endsWith("…")) expect(towardsZero && compare(absolute(rest), fraction(1n, 10_000n)) < 0).toBe(true);
        else expect(rest.n).toBe(0n);
      }),
    );
  });
});

test("grouping leaves decimals alone", () => {
  expect(grouped("1234567.12345")).toBe("1,234,567.12345");
  expect(grouped("-999")).toBe("-999");
});
