import { describe, expect, test } from "vitest";
import { fraction } from "../../../src/number/fraction.ts";
import type { RankPlace } from "../../../src/scheme/places/condition.ts";
import { peopleOf, placesIn } from "../../../src/scheme/places/people.ts";

const span = { file: "s.kpi", start: 0, end: 0 };
const figure = (value: number, mark?: "percent") => ({ kind: "figure", value: fraction(value), span, ...(mark && { mark }) }) as const;

function place(from: "top" | "bottom", first: [number, "percent"?], last?: [number, "percent"?]): RankPlace {
  return { kind: "rank", from: { from, value: figure(...first) }, ...(last && { to: { from, value: figure(...last) } }), span };
}

test("a tenth of twelve is 1.2 people", () => {
  expect((["up", "down", "half-up", "half-even"] as const).map((mode) => peopleOf(fraction(1n, 10n), 12, mode))).toEqual([2, 1, 1, 1]);
});

describe("which places a row is for, of twelve", () => {
  test.each([
    ["rank 1", place("top", [1]), { first: 1, last: 1 }],
    ["rank 2 to 5", place("top", [2], [5]), { first: 2, last: 5 }],
    ["top 10%, rounded up", place("top", [1], [10, "percent"]), { first: 1, last: 2 }],
    // 1.2 and 3.6 rounded up: after the second place, up to the fourth.
    ["top 10% to 30%, rounded up", place("top", [10, "percent"], [30, "percent"]), { first: 3, last: 4 }],
    ["last place", place("bottom", [1]), { first: 12, last: 12 }],
    ["bottom 3", place("bottom", [1], [3]), { first: 10, last: 12 }],
    ["rank 2 from last", place("bottom", [2]), { first: 11, last: 11 }],
  ])("%s", (_, row, places) => {
    expect(placesIn(row, 12, "up")).toEqual(places);
  });

  test("more places than people end at the last", () => {
    expect(placesIn(place("top", [1], [20]), 12, "up")).toEqual({ first: 1, last: 12 });
  });
});
