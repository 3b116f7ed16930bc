import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../../src/evaluator/reference/groups/pool.ts";
import { fixed } from "../../../src/number/decimal.ts";
import { add, equal, type Fraction, fraction, ZERO } from "../../../src/number/fraction.ts";
import { q } from "../../support/scheme.ts";

type Rules = Parameters<typeof partsOf>[2];
const cents: Rules = { remainder: "largest", unitOf: q("0.01"), mode: "half-up" };

/** Parts as texts, of shares by the names a, b, c … */
function parts(amount: string, shares: readonly (string | number)[], rules: Partial<Rules> = {}): readonly string[] | undefined {
  const sharers = shares.map((share, index) => ({ id: String.fromCharCode(97 + index), share: q(share) }));
  return partsOf(q(amount), sharers, { ...cents, ...rules })?.parts.map((part) => fixed(part, 2));
}

describe("an amount shared to the cent", () => {
  test("100.00 among seven alike: 14.28 each are 99.96, and the four cents left go one each to the first by number", () => {
    expect(parts("100", [1, 1, 1, 1, 1, 1, 1])).toEqual(["14.29", "14.29", "14.29", "14.29", "14.28", "14.28", "14.28"]);
  });

  test("what is left goes to the largest remainders: 100 by 1, 2, 4 is 14.2857…, 28.5714…, 57.1428…", () => {
    // Rounded down 14.28 + 28.57 + 57.14 = 99.99; 0.57 of a cent is the largest remainder.
    expect(parts("100", [1, 2, 4])).toEqual(["14.29", "28.57", "57.14"]);
  });

  test("or all of it to the largest share, or to the smallest", () => {
    expect(parts("100", [1, 1, 1, 1, 1, 1, 2], { remainder: "first" })).toEqual([
      "12.50",
      "12.50",
      "12.50",
      "12.50",
      "12.50",
      "12.50",
      "25.00",
    ]);
    // 14.28, 28.57, 57.14 and one cent left.
    expect(parts("100", [1, 2, 4], { remainder: "first" })).toEqual(["14.28", "28.57", "57.15"]);
    expect(parts("100", [1, 2, 4], { remainder: "last" })).toEqual(["14.29", "28.57", "57.14"]);
  });

  test("in whole tens: 100 by 1, 1, 1 is 40, 30, 30", () => {
    expect(parts("100", [1, 1, 1], { unitOf: q(10) })).toEqual(["40.00", "30.00", "30.00"]);
  });

  test("a deduction is shared like a bonus", () => {
    // −33.3333… rounded down is −33.34, three of them −100.02; two cents come back.
    expect(parts("-100", [1, 1, 1])).toEqual(["-33.33", "-33.33", "-33.34"]);
  });

  test("who has no share gets nothing, and no shares at all are no parts", () => {
    expect(parts("10", [0, 3])).toEqual(["0.00", "10.00"]);
    expect(parts("10", [0, 0])).toBeUndefined();
    // 3.33 three times, and the cent left goes to the smallest share that is one.
    for (const remainder of ["largest", "first", "last"] as const)
      expect(parts("10", [0, 1, 1, 1], { remainder })).toEqual(["0.00", "3.34", "3.33", "3.33"]);
  });
});

test("parts add up to the amount to the cent, whoever comes first in the list", () => {
  const pools = fc.record({
    amount: fc.integer({ min: 0, max: 10_000_000 }),
    shares: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 }),
    remainder: fc.constantFrom("largest" as const, "first" as const, "last" as const),
  });
  fc.assert(
    fc.property(pools, ({ amount, shares, remainder }) => {
      fc.pre(shares.some((share) => share > 0));
      const sharers = shares.map((share, index) => ({ id: `P${index}`, share: fraction(share, 7) }));
      const whole = fraction(amount, 100);
      const rules = { ...cents, remainder };
      const given = partsOf(whole, sharers, rules)?.parts ?? [];
      expect(equal(given.reduce(add, ZERO), whole)).toBe(true);
      const backwards = partsOf(whole, sharers.toReversed(), rules)?.parts.toReversed();
      expect(backwards).toEqual(given);
      const near = (part: Fraction, index: number): boolean =>
        Number(part.n) / Number(part.d) >= Math.floor((amount * (shares[index] ?? 0)) / shares.reduce((a, b) => a + b, 0)) / 100;
      expect(given.every(near)).toBe(true);
    }),
    { seed: 20240930 },
  );
});
