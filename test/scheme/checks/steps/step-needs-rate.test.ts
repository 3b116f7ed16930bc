import { expect, test } from "vitest";
import { checkMetric, metricOf, plain } from "../../check-text.ts";

const visits = "measure sum(crm.visits), target 20 per month";

test("a bare step on a monthly target in a quarter shows both results", () => {
  const { findings } = checkMetric(`${visits}\n15 from target, -3 per started 5 under, floor 0`);
  expect(findings).toEqual([
    {
      code: "step-needs-rate",
      at: "5",
      // 45 of 60 is 15 short: three steps of 5, or one of 15. 15 - 3×3 = 6, 15 - 3 = 12.
      reason:
        "The target of “m” is per month and the cycle a quarter, so 5 can be 5 a month or 5 in the quarter. At 45 against 60: 12 points or 6 points.",
    },
  ]);
});

test("per month is turned to the period, in the period is left", () => {
  const stepOf = (words: string): unknown => plain(metricOf(`${visits}\n15 from target, -3 per started ${words} under, floor 0`).rule);
  expect(stepOf("5 per month")).toMatchObject({ under: { slopes: [{ step: { kind: "constant", value: "15" } }] } });
  expect(stepOf("5 in the period")).toMatchObject({ under: { slopes: [{ step: { kind: "constant", value: "5" } }] } });
});

test("a monthly average is held against the month's target, step by step", () => {
  const lines = "measure monthly average(crm.visits), target 20 per month\n15 from target, -3 per started 5 under, floor 0";
  expect(checkMetric(lines).codes).toEqual([]);
  expect(plain(metricOf(lines).rule)).toMatchObject({
    under: { slopes: [{ step: { kind: "constant", value: "5" }, from: { kind: "target", times: "1" } }] },
  });
});

test("a step in per cent, and a target of the cycle, ask nothing", () => {
  expect(checkMetric(`${visits}\n15 from target, -3 per started 5% under, floor 0`).codes).toEqual([]);
  expect(checkMetric("measure sum(crm.visits), target 60 per quarter\n15 from target, -3 per started 5 under, floor 0").codes).toEqual([]);
});

test("nothing fixed converts weeks to months", () => {
  expect(checkMetric("measure sum(crm.visits), target 5 per week\n15 from target, 0 under").codes).toEqual(["rate-not-months"]);
});

test("a measure that does not add up is asked about its target, not about its step", () => {
  expect(checkMetric("measure average(crm.visits), target 20 per month\nfull from target, -3 per started 5 under, floor 0").codes).toEqual([
    "rate-for-a-level",
  ]);
});

const customers = "measure sum(crm.visits), target 12 per year";

test("a step against a longer target is taken in the period, and that is said once", () => {
  // 12 a year are 3 in the quarter: 4 are one step in the quarter, or four of a year's
  expect(checkMetric(`${customers}\n40 from target, +2 per full 1 over, -3 per full 1 under, floor 0, cap 60`).findings).toEqual([
    {
      code: "step-in-period",
      at: "1",
      reason:
        "The target of “m” is per year, 3 in the quarter. A step of 1 counts in the quarter: at 4, 42 points; as 1 a year it would be 48 points.",
    },
  ]);
});

test("a step against a longer target that says of what it is asks nothing", () => {
  expect(checkMetric(`${customers}\n40 from target, +2 per full 1 in the period over, proportional under, cap 60`).codes).toEqual([]);
  expect(checkMetric(`${customers}\n40 from target, +2 per full 1 per year over, proportional under, cap 60`).codes).toEqual([]);
  expect(checkMetric(`${customers}\n40 from target, -1 per full 1% under, floor 0`).codes).toEqual([]);
});
