import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const rule = "proportional, cap 40";

test("an average, a last value or a ratio against so much a month is an error at the target", () => {
  for (const measure of ["average(crm.visits)", "last(crm.visits)", "max(crm.visits)", "sum(crm.visits) / sum(crm.visits) * 20"]) {
    const { findings } = checkMetric(`measure ${measure}, target 20 per month\n${rule}`);
    expect(findings.map(({ code, at }) => [code, at])).toContainEqual(["rate-for-a-level", "20 per month"]);
  }
});

test("a sum, a monthly average, and a target of the cycle itself ask nothing", () => {
  expect(checkMetric(`measure sum(crm.visits), target 20 per month\n${rule}`).codes).toEqual([]);
  expect(checkMetric(`measure monthly average(crm.visits), target 20 per month\n${rule}`).codes).toEqual([]);
  expect(checkMetric(`measure average(crm.visits), target 20 per quarter\n${rule}`).codes).toEqual([]);
  expect(checkMetric(`measure average(crm.visits), target 20\n${rule}`).codes).toEqual([]);
});
