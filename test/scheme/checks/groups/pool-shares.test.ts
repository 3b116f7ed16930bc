import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const codes = (by: string, total = "floor 0") =>
  checkScheme(
    `scheme s\n  cycle monthly\nmetric m weight 100\n  measure sum(crm.visits)\n  points if measure > 5 then 100 else 0, no floor\ntotal ${total}, round 2\npool p of 100 元 in team, shared by ${by}, remainder largest, round 2\n`,
  ).codes;

test.each([
  ["people.tenure", []],
  ["people.tenure - 1", ["pool-share-negative"]],
  ["points(m)", ["pool-share-negative"]],
  ["total", []],
  ["max(people.tenure - 1, 0)", []],
  ["max(people.tenure - 1, -1)", ["pool-share-negative"]],
  ["if people.tenure - 1 > 0 then people.tenure else 0", []],
])("%s", (by, wanted) => {
  expect(codes(by)).toEqual(wanted);
});

test("a total without a floor may be negative", () => {
  expect(codes("total", "no floor")).toEqual(["pool-share-negative"]);
});
