import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const codes = (metric: string): readonly string[] =>
  checkScheme(`scheme s\n  cycle quarterly\nmetric m ${metric}\n`).findings.flatMap(({ code }) => (code === "rows-take-off" ? [code] : []));

test("rows of a metric with a weight that only take off are told", () => {
  expect(codes("weight 10\n  for each events.minutes, -1 up to 30 | -2 over 30, sum, floor -10")).toEqual(["rows-take-off"]);
  expect(codes("weight 10\n  for each events.minutes, 0 up to 5 | -2 over 5, sum, floor 0")).toEqual(["rows-take-off"]);
});

test("and so are steps of each row that only take off", () => {
  expect(codes("weight 10\n  for each events.minutes, -1 per started 10 minutes over 30 minutes, sum, no floor")).toEqual([
    "rows-take-off",
  ]);
});

test.each([
  ["steps that add, too", "weight 10\n  for each events.minutes, +1 per full 10 minutes over 30 minutes, sum, cap 10"],
  ["an extra", "extra\n  for each events.minutes, -1 up to 30 | -2 over 30, sum, floor -10"],
  ["rows that give, too", "weight 10\n  for each events.minutes, 1 up to 30 | -2 over 30, sum, floor 0, cap 10"],
  ["the worst of the rows", "weight 10\n  for each events.minutes, -1 up to 30 | -2 over 30, worst, floor -2"],
])("%s is let be", (_, metric) => {
  expect(codes(metric)).toEqual([]);
});
