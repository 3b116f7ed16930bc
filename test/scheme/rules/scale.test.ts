import { describe, expect, test } from "vitest";
import { checkMetric, metricOf } from "../check-text.ts";

const readingOf = (lines: string): unknown => {
  const { rule } = metricOf(lines, "  steps full\n");
  return "reading" in rule ? rule.reading : undefined;
};

describe("which value a rule reads is decided by units", () => {
  test.each([
    ["percent edges on money with a target: attainment", "measure sum(crm.amount), target 5 万元\n10 from 95%, 0 otherwise", "attainment"],
    ["the measure's own unit: the measure", "measure sum(crm.amount), target 5 万元\n10 from 4 万元, 0 otherwise", "measure"],
    ["the target as an edge: the measure", "measure sum(crm.amount), target 5 万元\n10 from target, 0 otherwise", "measure"],
    ["a percentage without a target: the measure", "measure last(crm.rate)\n10 from 95%, 0 otherwise", "measure"],
    ["zero goes with either", "measure sum(crm.visits), target 60\n0 at 0, 40 at 100%, curve, flat beyond", "attainment"],
    ["chosen: by attainment", "measure last(crm.rate), target 85%\nby attainment\n10 from 95%, 0 otherwise", "attainment"],
    ["chosen: by measure", "measure last(crm.rate), target 85%\nby measure\n10 from 95%, 0 otherwise", "measure"],
    [
      "the target of a percentage, in percentage points: the measure",
      "measure last(crm.rate), target 85%\nfull from target, -1 per 1% under, floor 0",
      "measure",
    ],
  ])("%s", (_, lines, reading) => {
    expect(readingOf(lines)).toBe(reading);
  });
});

test("percent edges on a percentage with a target are two readings", () => {
  const { findings } = checkMetric("measure last(crm.rate), target 80%\n10 from 95%, 0 otherwise");
  expect(findings).toEqual([
    {
      code: "which-reading",
      at: "95%",
      // 95% of 80% is 76%.
      reason: "“m” is a percentage and has a target, so 95% can be a value of 95%, or 95% of the target, which is a value of 76%.",
    },
  ]);
});

test("edges of both kinds", () => {
  const { findings } = checkMetric("measure sum(crm.amount), target 5 万元\n10 from 95%, 5 from 4 万元, 0 otherwise");
  expect(findings).toMatchObject([{ code: "mixed-readings", at: "4 万元" }]);
});

test("attainment without a target", () => {
  expect(checkMetric("measure sum(crm.visits)\nby attainment\n10 from 95%, 0 otherwise").codes).toEqual(["attainment-needs-target"]);
});
