import { expect, test } from "vitest";
import { compare, type Fraction, larger, multiply, smaller, subtract } from "../../../src/number/fraction.ts";
import { type Computed, type Piece, piecesBetween } from "../../../src/pages/curve/pieces.ts";
import { q } from "../../support/scheme.ts";

const told = (pieces: readonly Piece[]) =>
  pieces.map(({ start, end }) => [start.x, start.y, end.x, end.y].map(({ n, d }) => `${n}${d === 1n ? "" : `/${d}`}`).join(" "));
const drawn = (places: readonly string[], computed: Computed) => told(piecesBetween(places.map(q), computed));

test("a straight function is one piece a stretch", () => {
  expect(drawn(["0", "1", "3"], (x) => multiply(x, q(2)))).toEqual(["0 0 1 2", "1 2 3 6"]);
});

test("a bend between the places is found where it is: 40x − 20, at least 0, bends at 1/2", () => {
  expect(drawn(["0", "1"], (x) => larger(q(0), subtract(multiply(x, q(40)), q(20))))).toEqual(["0 0 1/2 0", "1/2 0 1 20"]);
});

test("two bends are both found: x + 1 between 2 and 3 bends at 1 and 2", () => {
  const bounded: Computed = (x) => smaller(q(3), larger(q(2), subtract(x, q(-1))));
  expect(drawn(["0", "3"], bounded)).toEqual(["0 2 1 2", "1 2 3/2 5/2", "3/2 5/2 2 3", "2 3 3 3"]);
});

test("a jump at a place is seen from both sides", () => {
  const steps: Computed = (x) => (compare(x, q(1)) < 0 ? q(0) : q(5));
  expect(drawn(["0", "1", "2"], steps)).toEqual(["0 0 1 0", "1 5 2 5"]);
});

test("where there is no value nothing is drawn", () => {
  const hole: Computed = (x): Fraction | undefined => (compare(x, q(1)) > 0 && compare(x, q(2)) < 0 ? undefined : q(3));
  expect(drawn(["0", "1", "2", "3"], hole)).toEqual(["0 3 1 3", "2 3 3 3"]);
});
