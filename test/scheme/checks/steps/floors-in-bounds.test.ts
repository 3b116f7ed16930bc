import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const found = (metric: string, rest = "") =>
  checkScheme(`scheme s\n  cycle quarterly\nmetric m weight 100\n  measure average(crm.rate)\n  ${metric}\n${rest}`).findings.map(
    ({ code, at }) => [code, at],
  );
const steps = "full from 95%, -1 per full 1% under";

test("a floor over full points, and over a cap", () => {
  expect(found(`${steps}, floor 110`)).toEqual([["floor-too-high", "floor 110"]]);
  expect(found(`${steps}, floor 0`, "total out of 100, cap 100, floor 110, round 2")).toEqual([["floor-too-high", "floor 110"]]);
  expect(
    found(
      `${steps}, floor 0`,
      "total out of 100, round 2\npay p of people.base\n  100% from 80, 50% otherwise, floor 5,000 CNY, cap 3,000 CNY, round 2",
    ),
  ).toEqual([["floor-too-high", "floor 5,000 CNY"]]);
});

test("a floor that leaves something between is quiet", () => {
  expect(found(`${steps}, floor 60`)).toEqual([]);
  expect(found(`${steps}, floor 0`, "total out of 100, cap 100, floor 60, round 2")).toEqual([]);
  expect(
    found(
      `${steps}, floor 0`,
      "total out of 100, round 2\npay p of people.base\n  100% from 80, 50% otherwise, floor 50%, cap 3,000 CNY, round 2",
    ),
  ).toEqual([]);
});
