import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, fraction } from "../../src/number/fraction.ts";
import { places } from "../../src/results/rank.ts";

const scores = (...values: readonly number[]) => values.map((value) => fraction(BigInt(Math.round(value * 100)), 100n));

test("ties share a place and the next is left out", () => {
  expect(places(scores(84.1, 90, 84.1, 70))).toEqual([2, 1, 2, 4]);
  expect(places(scores(60, 60, 60))).toEqual([1, 1, 1]);
  expect(places([])).toEqual([]);
});

test("a place is one more than the number of better scores", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (values) => {
      const all = values.map((value) => fraction(value, 3));
      const expected = all.map((score) => 1 + all.filter((other) => compare(other, score) > 0).length);
      expect(places(all)).toEqual(expected);
    }),
  );
});
