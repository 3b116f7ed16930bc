import { expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const paid = (clauses: string) =>
  checkScheme(`scheme s
  cycle quarterly, steps pro rata
metric sales weight 100
  measure sum(crm.amount), target 10 万元
  proportional, floor 0, cap 120
total out of 100, round 2
pay bonus of people.base
  ${clauses}, round 2
`).findings;

test.each([
  ["100% at target, +2% per 1% over, -1% per 1% under, floor 0, cap 200%", "target"],
  ["full from target, 0 otherwise", "target"],
])("“%s” lacks what the pay goes by, not a target of its own", (clauses, at) => {
  expect(paid(clauses)).toMatchObject([
    {
      code: "pay-rows-of-what",
      at,
      reason: "“bonus” does not say what its rows go by, so they go by the total; but the total has no target.",
    },
  ]);
});

test("in proportion to what is asked", () => {
  expect(paid("proportional").map(({ code }) => code)).toEqual(["pay-rows-of-what"]);
});

test.each([
  "by attainment(sales)\n  100% at target, +2% per 1% over, -1% per 1% under, floor 0, cap 200%",
  "proportional, by total",
  "90 at 10%",
])("“%s” is not told so", (clauses) => {
  expect(paid(clauses).map(({ code }) => code)).not.toContain("pay-rows-of-what");
});

test("steps from a total say from which", () => {
  const [finding] = checkScheme(
    "scheme s\n  cycle quarterly, steps pro rata\nmetric m weight 100\n  measure average(crm.rate), proportional\ntotal out of 100, round 2\npay bonus\n  +15 元 per 1 over, cap 50 元, round 2\n",
  ).findings;
  expect(finding).toMatchObject({
    code: "pay-rows-of-what",
    reason: expect.stringContaining("from which total the steps count is not said"),
  });
});
