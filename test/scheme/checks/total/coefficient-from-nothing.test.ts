import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const scheme = (coefficient: string, total = "total out of 100, round 2") =>
  checkScheme(
    `scheme s\n  cycle monthly, steps pro rata\nmetric sales weight 100\n  measure sum(crm.amount), target 10 万元\n  full from target, 0 otherwise\ncoefficient k\n  ${coefficient}\n${total}\n`,
  );

const nothing = "Whoever has nothing to count has 0 as “k”, and the points are multiplied by it: the total would be 0.";

test.each(["for each events.minutes, -0.01 up to 10 | -0.05 otherwise, sum, no floor", "measure sum(events.faults), +0.01 each, cap 1.2"])(
  "“%s” is 0 for whoever has no row",
  (rule) => {
    expect(scheme(rule).findings).toMatchObject([{ code: "coefficient-from-nothing", reason: nothing }]);
  },
);

test.each([
  "measure sum(events.faults), -0.01 each, floor 0.8", // 1 for whoever has none
  "measure sum(events.faults), 1 at 0, +0.01 per 1 over, cap 1.2",
  "for each events.minutes, 1 up to 10 | 0.95 otherwise, worst\n  if not applicable full",
  "for each events.minutes, -0.01 up to 10 | -0.05 otherwise, sum, floor 0.5",
])("“%s” says what it is without any", (rule) => {
  expect(scheme(rule).codes).toEqual([]);
});

test("a total that says what becomes of it is as it is written", () => {
  expect(scheme("measure sum(events.faults), +0.01 each, cap 0.2", "total sales * (1 + k), out of 100, round 2").codes).toEqual([]);
});
