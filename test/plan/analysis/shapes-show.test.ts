import { describe, expect, test } from "vitest";
import { analysed } from "./analysed.ts";

const revenue = (rule: string) => analysed(`\nmetric m weight 40\n  measure sum(crm.amount), target 500 万元\n  ${rule}`);
const faults = (rule: string) => analysed(`\nmetric m weight 40\n  measure count(events)\n  ${rule}`);

test("a gate over the attainment that comes to the cap leaves nothing or all", () => {
  const { codes, reasons } = revenue("proportional, cap 40, 0 under 110%");
  expect(codes).toEqual(["shape-never-seen"]);
  expect(reasons[0]).toBe(
    "Beside this gate nothing is left of the proportion of “m”: 109.9% gives 0 points, 110% gives 40 points, and there is nothing in between.",
  );
});

test.each([
  ["a curve", "curve, 0 at 50%, 40 at 100%, flat beyond, 0 under 100%"],
  ["a formula", "points weight * attainment, cap 40, floor 0, 0 when attainment < 100%"],
])("%s", (_, rule) => expect(revenue(rule).codes).toContain("shape-never-seen"));

test("steps that begin behind the gate", () => {
  const { codes } = faults("full up to 20, -5 per full 2 over, 0 when measure over 15, floor 0");
  expect(codes).toContain("shape-never-seen");
});

describe("odd but right", () => {
  test.each([
    ["a gate at the target, and more beyond", "proportional, cap 48, 0 under 100%"],
    ["a gate under the cap", "proportional, cap 40, 0 under 80%"],
    ["a gate that another figure opens", "proportional, cap 40, 0 when sum(crm.visits) under 10"],
    ["a formula that is all or nothing itself", "points if attainment >= 100% then weight else 0, 0 when attainment < 100%"],
    ["a curve that begins at the gate", "curve, 20 at 60%, 40 at 100%, flat beyond, 0 under 60%"],
  ])("%s", (_, rule) => expect(revenue(rule).codes).not.toContain("shape-never-seen"));

  test("a target of two, of which there is none, half or all", () => {
    const { codes } = analysed("\nmetric m weight 40\n  measure count(events), target 2\n  proportional, cap 40, 0 under 60%");
    expect(codes).not.toContain("shape-never-seen");
  });

  test("the gate comes where the steps still count", () => {
    expect(faults("full at 0, -5 each, 0 over 3, floor 0").codes).not.toContain("shape-never-seen");
  });
});
