import { expect, test } from "vitest";
import { analysed } from "./analysed.ts";

const open = (lines: string) => analysed(lines).open;

test("a product of two figures that vary is not analysed, and said to be so", () => {
  expect(
    open(`
metric m weight 40
  measure average(crm.rate)
  points weight * attainment * attainment`),
  ).toEqual(["Whether a better result of “m” always gives more could not be told: two figures that both vary are multiplied or divided."]);
});

test("points that hang on other figures are analysed where they go one way with each", () => {
  expect(
    open(`
metric a weight 20
  measure average(crm.rate)
  20 from 95%, 0 otherwise
metric b weight 20
  measure count(events.faults)
  full at 0, -5 each, floor 0
metric m weight 60
  measure average(crm.score)
  points min(points(a), points(b)) * 3`),
  ).toEqual([]);
});

test("fixed amounts of pay beside shares of a base cannot be put in order", () => {
  expect(
    open(`
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 80 from 90%, 0 otherwise
total out of 100, cap 100, round 2
pay bonus of people.base
  100% from 90, 5,000 元 from 80, 0 otherwise, round 2`),
  ).toEqual([
    "Whether a better result of “bonus” always gives more could not be told: fixed amounts stand beside amounts that only the data know.",
  ]);
});
