import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const counted = (rule: string) => checkMetric(`measure sum(crm.visits)\n${rule}`);

test("up to 10 is the tenth, or ten points", () => {
  // 2 × 10 = 20
  expect(counted("0 at 0, +2 each up to 10").findings).toMatchObject([
    {
      code: "up-to-what",
      at: "+2 each up to 10",
      reason: expect.stringMatching(/At 10 it comes to 20 points where 10 is the last that counts, and to 10 points/),
    },
  ]);
});

test("it is shown where both are reached", () => {
  // 10 points by halves: 20; by the tenth: 5
  expect(counted("0 at 0, +1 per 2 over up to 10").codes).not.toContain("up-to-what");
  expect(counted("0 at 0, 1 for every 2 visits up to 10").findings).toMatchObject([
    { code: "up-to-what", reason: expect.stringMatching(/At 20 it comes to 5 points .* 10 points/) },
  ]);
});

test.each([
  ["both are the same", "0 at 0, +1 each up to 10"],
  ["the unit is said", "0 at 0, +2 each up to 10 visits"],
  ["points are said", "0 at 0, +2 each up to 10 points"],
  ["other steps begin there", "full at 0, -2 each up to 5, -3 each further, floor 0"],
])("quiet where %s", (_, rule) => {
  expect(counted(rule).codes).not.toContain("up-to-what");
});
