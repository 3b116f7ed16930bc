import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const counted = (rule: string) => checkMetric(`measure sum(crm.visits)\n${rule}, floor 0`);

test("further up to 10 is the tenth, ten more of them, or ten points", () => {
  // at 5 + 10 = 15: 40 - 2 × (10 - 5) = 30, 40 - 2 × 10 = 20, 40 - 10 = 30
  expect(counted("full up to 5, -2 for each further up to 10").findings).toMatchObject([
    {
      code: "further-up-to",
      at: "-2 for each further up to 10",
      reason:
        "The steps of “m” after 5 go on up to 10. At 15 it comes to 30 points where they end with that one, to 20 points where there are so many more of them, and to 30 points where they come to at most 10 points.",
    },
  ]);
});

test("what the steps before have taken off counts", () => {
  // at 3 + 5 = 8: 40 - 3 - 2 × (5 - 3) = 33, 40 - 3 - 2 × 5 = 27, 40 - 3 - 5 = 32
  expect(counted("full at 0, -1 each up to 3, -2 for each further up to 5").findings).toMatchObject([
    { code: "further-up-to", reason: expect.stringMatching(/33 points .* 27 points .* 32 points/) },
  ]);
});

test.each([
  ["the bound is in points", "full up to 5, -2 for each further up to 10 points"],
  ["their beginning is written", "full up to 5, -2 per 1 over 5 up to 10"],
  ["so many more are said as such", "full up to 5, -2 for each of the next 10, -4 for each further"],
  ["they have no end", "full up to 5, -2 for each further"],
])("quiet where %s", (_, rule) => {
  expect(counted(rule).codes).not.toContain("further-up-to");
});
