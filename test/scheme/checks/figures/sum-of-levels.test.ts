import { expect, test } from "vitest";
import { checkMetric, checkScheme } from "../../check-text.ts";

const rule = "40 from 90%, 0 otherwise";

test("percentages of several months are not added up", () => {
  const { findings } = checkMetric(`measure sum(crm.rate)\n${rule}`);
  // 3 × 90% = 270%
  expect(findings.map(({ code, at, reason }) => [code, at, reason])).toEqual([
    ["sum-of-levels", "sum(crm.rate)", "“m” adds up “及时率” over the months of the quarter: 90% each month makes 270%."],
  ]);
});

test("an average, a formula of the author's own, and a month by itself ask nothing", () => {
  expect(checkMetric(`measure average(crm.rate)\n${rule}`).codes).toEqual([]);
  expect(checkMetric(`measure sum(crm.rate) / 3\n${rule}`).codes).toEqual([]);
  expect(checkScheme(`scheme s\n  cycle monthly\nmetric m weight 40\n  measure sum(crm.rate)\n  ${rule}`).codes).toEqual([]);
});

test("amounts and counts are added up", () => {
  expect(checkMetric("measure sum(crm.visits)\n40 from 90, 0 otherwise").codes).toEqual([]);
});
