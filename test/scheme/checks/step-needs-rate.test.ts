import { expect, test } from "vitest";
import { checkMetric, metricOf, plain } from "../check-text.ts";

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

test("a step in per cent, and a target of the cycle or of a longer one, ask nothing", () => {
  expect(checkMetric(`${visits}\n15 from target, -3 per started 5% under, floor 0`).codes).toEqual([]);
  expect(checkMetric("measure sum(crm.visits), target 12 per year\n15 from target, +2 per full 1 over, proportional under").codes).toEqual(
    [],
  );
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
