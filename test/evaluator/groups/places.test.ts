import fc from "fast-check";
import { expect, test } from "vitest";
import { placesOf } from "../../../src/evaluator/reference/groups/places.ts";
import { compare, fraction } from "../../../src/number/fraction.ts";
import { q } from "../../support/scheme.ts";

const firsts = (...values: readonly string[]): readonly number[] =>
  placesOf(values.map((value) => ({ of: q(value) }))).map(({ before }) => before + 1);

test("ties share a place and the next is left out", () => {
  expect(firsts("84.1", "90", "84.1", "70")).toEqual([2, 1, 2, 4]);
  expect(firsts("60", "60", "60")).toEqual([1, 1, 1]);
  expect(firsts()).toEqual([]);
});

test("everyone else is before, level, or after", () => {
  const [, second] = placesOf(["90", "84.1", "84.1", "70", "60"].map((value) => ({ of: q(value) })));
  expect(second).toEqual({ before: 1, level: 1, after: 2 });
});

test("equals are told apart by another figure, and who has none of it comes last of them", () => {
  const scores = [
    { of: q(80), ties: q(5) },
    { of: q(80) },
    { of: q(80), ties: q(7) },
    { of: q(79), ties: q(99) },
    { of: q(80), ties: q(5) },
  ];
  expect(placesOf(scores).map(({ before }) => before + 1)).toEqual([2, 4, 1, 5, 2]);
});

test("a place is one more than the number of better scores", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (values) => {
      const all = values.map((value) => fraction(value, 3));
      const expected = all.map((score) => 1 + all.filter((other) => compare(other, score) > 0).length);
      expect(placesOf(all.map((of) => ({ of }))).map(({ before }) => before + 1)).toEqual(expected);
    }),
  );
});
