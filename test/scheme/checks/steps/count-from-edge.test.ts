import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const counted = (rule: string) => checkMetric(`measure sum(crm.visits)\n${rule}, floor 0`);

test("from 3 on each costs 2: the third, those after it, or all of them", () => {
  // 40 - 1 - 1 - 2 = 36, 40 - 3 = 37, 40 - 3 × 2 = 34
  expect(counted("-1 each, from 3 each -2").findings).toMatchObject([
    {
      code: "count-from-edge",
      at: "from 3 each -2",
      reason:
        "“m” counts at another rate from 3 on. At 3 it comes to 36 points where that one is the first at the new rate, to 37 points where only those after it are, and to 34 points where all of them are.",
    },
  ]);
});

test("after a written part, too", () => {
  // 40 - 3 × 1 - 3 = 34, 40 - 3 = 37, 40 - 4 × 3 = 28
  expect(counted("full at 0, from 1 to 3 each -1, from 4 each -3").findings).toMatchObject([
    { code: "count-from-edge", reason: expect.stringMatching(/34 points .* 37 points .* 28 points/) },
  ]);
});

test.each([
  ["the first one beyond what is free is named", "full up to 3, from 4 each -2"],
  ["the step begins beyond the edge", "-1 each, over 3 each -2"],
  ["it is of the part from there on", "full up to 3, -2 per 1 over"],
  ["what is free is written up to the edge", "full up to 3, from 3 each -2"],
])("quiet where %s", (_, rule) => {
  expect(counted(rule).codes).not.toContain("count-from-edge");
});

test("quiet where what is counted does not come in ones", () => {
  const { codes } = checkMetric("measure sum(crm.hours)\nfrom 10 hours each hour -2, floor 0");
  expect(codes).not.toContain("count-from-edge");
});
