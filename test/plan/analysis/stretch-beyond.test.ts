import { expect, test } from "vitest";
import { analysed } from "./analysed.ts";

const metric = (lines: string, weight = 40): string => `metric m weight ${weight}\n  ${lines}\n`;

test("a stretch target under the target, where more is better", () => {
  const { reasons } = analysed(metric("measure sum(crm.visits), target 100, stretch target 90\n  proportional, cap 60, floor 0"));
  expect(reasons).toContain("The stretch target of “m” is 90 and its target 100, though more is better.");
});

test("a stretch target over the target, where less is better", () => {
  const lines = "measure sum(events.faults), target 10, stretch target 15\n  full up to target, -1 per full 1 over, floor 0";
  expect(analysed(metric(lines)).reasons).toContain("The stretch target of “m” is 15 and its target 10, though less is better.");
});

test("figures for different times are brought to the period", () => {
  // 30 a month are 90 in the quarter.
  const lines = "measure sum(crm.visits), target 100, stretch target 30 per month\n  proportional, cap 60, floor 0";
  expect(analysed(metric(lines)).reasons).toContain("The stretch target of “m” is 90 and its target 100, though more is better.");
});

test("the entry of a list whose figures are in each other's place", () => {
  const list =
    "targets m effective 2024-07-01 to 2024-09-30\n  north 100 万元 stretch target 120 万元\n  east 120 万元 stretch target 100 万元\n";
  const { reasons } = analysed(`${metric("measure sum(crm.amount), target from targets by team\n  proportional, cap 60, floor 0")}${list}`);
  expect(reasons).toContain("The stretch target of “m” for east is 1,000,000 CNY and its target 1,200,000 CNY, though more is better.");
});

test.each([
  ["more of what is better", "measure sum(crm.visits), target 100, stretch target 120\n  proportional, cap 60, floor 0"],
  ["less of what is worse", "measure sum(events.faults), target 10, stretch target 5\n  full up to target, -1 per full 1 over, floor 0"],
  ["inverse: less is better", "measure sum(events.faults), target 10, stretch target 5\n  proportional inverse, cap 60"],
  ["best at the target", "measure sum(crm.visits), target 100, stretch target 90\n  full between 95% and 105%, 0 otherwise"],
])("%s is sound", (_, lines) => {
  expect(analysed(metric(lines)).codes).not.toContain("stretch-not-beyond");
});
