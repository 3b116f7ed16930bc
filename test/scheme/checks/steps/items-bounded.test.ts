import { expect, test } from "vitest";
import { pointsIn } from "../../../support/items.ts";
import { checkScheme } from "../../check-text.ts";

const codes = (lines: string): readonly string[] =>
  checkScheme(`scheme s\n  cycle quarterly\nmetric m extra\n  ${lines.replaceAll("\n", "\n  ")}\n`).codes;

test.each([
  "for each events.faults, -2 each, worst per date, sum\nfloor 0",
  "for each events.faults, -2 each, sum per month floor -5, sum\nfloor -10",
  "for each events.faults, +2 each, best per date cap 5, sum\ncap 40",
  "for each events.faults, 5 from 3, -1 otherwise, best per month cap 5 floor -1, sum\nno floor, cap 40", // either way
])("stays quiet: %s", (lines) => {
  expect(codes(lines)).toEqual([]);
});

test("a bound on the side where nothing is given is asked about", () => {
  expect(codes("for each events.faults, -2 each, sum per month cap 5, sum\nfloor -10")).toEqual(["item-bound-side"]);
  expect(codes("for each events.faults, +2 each, sum per month floor 5, sum\ncap 40")).toEqual(["item-bound-side"]);
});

test("the best of deductions is told to be the smallest, and is", () => {
  const lines = "for each events.faults, -2 each, best per month, sum\nfloor -10";
  expect(codes(lines)).toEqual(["best-of-deductions"]);
  // 1 and 3 faults in one month: -2 and -6.
  expect(pointsIn("for each events.faults, -2 each, best per month, sum, floor -10", ["2024-07-01,1", "2024-07-02,3"])).toBe("-2");
});
