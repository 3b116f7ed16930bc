import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const steps = (rule: string) => checkMetric(`measure average(crm.rate)\n${rule}`, "  steps pro rata\n");

test("an edge that steps reach, and from which on nothing is given", () => {
  // 10 steps from 95% down to 85%: 40 - 10 = 30, or 0
  expect(steps("full from 95%, from 85% per 1% under -1, 0 up to 85%").findings).toMatchObject([
    { code: "bands-overlap", at: "85%", reason: "85% falls in two rows of “m”." },
  ]);
});

test.each([
  ["the steps hold the edge alone", "full from 95%, from 85% per 1% under -1, 0 under 85%"],
  ["nothing holds it alone", "full from 95%, over 85% per 1% under -1, 0 up to 85%"],
  ["both give nothing there", "full from 95%, from 85% per 1% under -4, 0 up to 85%"],
])("quiet where %s", (_, rule) => {
  expect(steps(rule).codes).toEqual([]);
});
