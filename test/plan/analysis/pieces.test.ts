import { describe, expect, test } from "vitest";
import { toText } from "../../../src/number/decimal.ts";
import { type Form, limitAt, trendOf, VARIABLE, valueAt } from "../../../src/plan/analysis/pieces/form.ts";
import { onGrid } from "../../../src/plan/analysis/pieces/grid.ts";
import { everywhere } from "../../../src/plan/analysis/pieces/pieces.ts";
import { rounded } from "../../../src/plan/analysis/pieces/rounded.ts";
import { signsOf } from "../../../src/plan/analysis/pieces/signs.ts";
import { straightened } from "../../../src/plan/analysis/pieces/straighten.ts";
import { type Interval, isIn } from "../../../src/scheme/intervals/interval.ts";
import { q } from "../../support/scheme.ts";

const between = (low: string, high: string): Interval => ({ low: { value: q(low), closed: true }, high: { value: q(high), closed: true } });

/** 10 − 2·⌊x⌋ */
const stairs: Form = { start: q(10), slope: q(0), steps: [{ height: q(-2), rate: q(1), shift: q(0) }] };

describe("a staircase", () => {
  test("is on its new tread at its edge, and comes to it from the old one", () => {
    expect(toText(valueAt(stairs, q(3)))).toBe("4");
    expect(toText(limitAt(stairs, q(3), "below"))).toBe("6");
    expect(toText(limitAt(stairs, q(3), "above"))).toBe("4");
  });

  test("goes down", () => {
    expect(trendOf(stairs)).toBe(-1);
  });

  test("crosses zero where its tread is zero: from 5 to under 6", () => {
    const signs = signsOf(stairs, {}) ?? [];
    expect(
      signs.map(({ value, on }) => [value, on.low && toText(on.low.value), on.high && toText(on.high.value), on.high?.closed]),
    ).toEqual([
      [1, undefined, "5", false],
      [0, "5", "6", false],
      [-1, "6", undefined, undefined],
    ]);
  });

  test("of a million steps is not taken apart", () => {
    expect(straightened(stairs, between("0", "1000000"))).toBeUndefined();
    expect(straightened(stairs, {})).toBeUndefined();
  });
});

describe("a rounded line is the rounded value everywhere", () => {
  const values = ["-2.5", "-1.5", "-0.5", "-0.4", "0", "0.4", "0.5", "1", "1.5", "2.5", "3.49", "3.5"].map(q);
  // Halves away from zero, to the even neighbour, away from zero, towards it.
  const expected = {
    "half-up": ["-3", "-2", "-1", "0", "0", "0", "1", "1", "2", "3", "3", "4"],
    "half-even": ["-2", "-2", "0", "0", "0", "0", "0", "1", "2", "2", "3", "4"],
    up: ["-3", "-2", "-1", "-1", "0", "1", "1", "1", "2", "3", "4", "4"],
    down: ["-2", "-1", "0", "0", "0", "0", "0", "1", "1", "2", "3", "3"],
  } as const;

  test.each(["half-up", "half-even", "up", "down"] as const)("%s", (mode) => {
    const pieces = rounded(VARIABLE, {}, q(1), mode) ?? [];
    const roundedValues = values.map((value) => {
      const piece = pieces.find(({ on }) => isIn(value, on));
      return piece && toText(valueAt(piece.value, value));
    });
    expect(roundedValues).toEqual(expected[mode]);
  });
});

test("on a grid of ones, from over 2 to under 5 is 3 to 4, and between 2 and 3 there is nothing", () => {
  const open = (low: string, high: string): Interval => ({
    low: { value: q(low), closed: false },
    high: { value: q(high), closed: false },
  });
  expect(onGrid(everywhere(open("2", "5"), "piece"), q(1))).toEqual([{ on: between("3", "4"), value: "piece" }]);
  expect(onGrid(everywhere(open("2", "3"), "piece"), q(1))).toEqual([]);
});
