import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const counted = (rule: string) => checkMetric(`measure sum(crm.visits)\n${rule}, floor 0`);

test("over 3 each costs 2: those beyond three, or all of them", () => {
  // 40 - 3 × 1 - 2 × 2 = 33, 40 - 5 × 2 = 30
  expect(counted("-1 each, over 3: -2 each").findings).toMatchObject([
    {
      code: "all-or-beyond",
      reason:
        "“m” counts at another rate over 3. At 5 it comes to 33 points where only those beyond 3 count so, and to 30 points where all of them do.",
    },
  ]);
});

test("where the first ones are free, too", () => {
  // 40 - 2 × 2 = 36, 40 - 5 × 2 = 30
  expect(counted("full up to 3, over 3: -2 each").findings).toMatchObject([
    { code: "all-or-beyond", reason: expect.stringMatching(/36 points .* 30 points/) },
  ]);
});

test.each([
  ["the step says its edge", "-1 each, over 3 each -2"],
  ["the first ones have their own step", "up to 3 each -1, over 3 each -2"],
  ["the step begins at its edge", "full up to 3, -2 per 1 over"],
])("quiet where %s", (_, rule) => {
  expect(counted(rule).codes).not.toContain("all-or-beyond");
});
