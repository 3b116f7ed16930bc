import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const of = (rule: string) => checkMetric(`measure sum(crm.amount)\ntarget 100 万元\n${rule}`);

test("points for one value alone are asked about, with what lies just beside it", () => {
  // 100% × 1.001 = 100.1%, which is no 100%.
  expect(of("full at 100%, 0 otherwise").findings).toMatchObject([
    { code: "one-value-alone", reason: expect.stringContaining("so 100.1% counts as the rest does") },
  ]);
});

test.each([
  ["sum(crm.amount)\ntarget 100 万元", "full from 100%, 0 otherwise"],
  ["sum(crm.amount)\ntarget 100 万元", "attainment cap 100%, full at 100%, 0 otherwise"],
  ["average(crm.rate)", "full at 100%, 0 otherwise"],
  ["sum(crm.visits)", "full at 0, 0 otherwise"],
])("nothing beyond it, a whole, or what is counted is sound: %s, %s", (measure, rule) => {
  expect(checkMetric(`measure ${measure}\n${rule}`).codes).toEqual([]);
});
