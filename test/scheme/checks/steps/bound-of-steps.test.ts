import { expect, test } from "vitest";
import { checkMetric, checkScheme } from "../../check-text.ts";

const counted = (rule: string) => checkMetric(`measure sum(crm.visits)\n${rule}`);
const extra = (rule: string) => checkScheme(`scheme s\n  cycle quarterly\nmetric m extra\n  measure sum(crm.visits)\n  ${rule}\n`);

test("a cap beside steps that only take off", () => {
  // 4 × 2 = 8 is the first over 6: 40 - 8 = 32 and no more than 6, or 40 - 6 = 34
  expect(counted("-2 each, cap 6").findings).toMatchObject([
    {
      code: "bound-of-steps",
      at: "cap 6",
      reason:
        "The steps of “m” only take off, beside a cap of 6 points. At 4 it comes to 6 points where that bounds the result, and to 34 points where the steps take off no more than 6 points.",
    },
  ]);
});

test("a cap under full points right behind a step that adds", () => {
  // Seven steps over the target add 7: no more than 6 in all, or 40 + 6.
  const { findings } = checkMetric(
    "measure sum(crm.amount), target 500 万元\n40 at 100%, +1 per full 1% over, at most 6, -1 per full 1% under, floor 0",
  );
  expect(findings).toMatchObject([
    {
      code: "bound-of-steps",
      at: "at most 6",
      reason: expect.stringContaining("At 107% it comes to 6 points where that bounds the result, and to 46 points"),
    },
  ]);
});

test("a floor beside steps that only add", () => {
  // 4 × 2 = 8, or no more than 6
  expect(extra("+2 each, floor 6").findings).toMatchObject([
    {
      code: "bound-of-steps",
      at: "floor 6",
      reason: expect.stringContaining("comes to 8 points where that bounds the result, and to 6 points"),
    },
  ]);
});

test.each([
  ["the steps say their own bound", counted("-2 each, lose at most 6")],
  ["the cap is full points", counted("-2 each, cap 40, floor 0")],
  ["a cap bounds what is added", extra("+2 each, cap 6")],
  [
    "the cap lets the steps add",
    checkMetric("measure average(crm.rate)\n40 at 95%, +1 per full 1% over, cap 44, -1 per full 1% under, floor 0"),
  ],
  ["a floor bounds what is taken off", extra("-2 each, floor -6")],
])("quiet where %s", (_, { codes }) => {
  expect(codes).toEqual([]);
});
