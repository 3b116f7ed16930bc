import { describe, expect, test } from "vitest";
import { checkMetric, checkScheme } from "../check-text.ts";

const rows = (lines: string): readonly string[] => checkMetric(`measure sum(crm.amount)\ntarget 1,000 元\n${lines}`).codes;

describe("a result that is a formula", () => {
  test.each([
    "by attainment, full from 100%, (weight * attainment) from 80%, 0 otherwise",
    "by attainment, full from 100%, (20 + 50 * excess) from 80%, 0 otherwise",
    "by attainment, (if people.tenure > 1 then 5 else 3) from 80%, 0 otherwise",
  ])("stands in a row: %s", (lines) => {
    expect(rows(lines)).toEqual([]);
  });

  test("gives points", () => {
    expect(rows("by attainment, (measure) from 80%, 0 otherwise")).toEqual(["points-expected"]);
  });

  test("excess has nothing to be over outside a row", () => {
    expect(rows("points excess * 5")).toEqual(["excess-over-what"]);
  });
});

describe("a row under a condition", () => {
  test("stands beside rows without one", () => {
    expect(rows("by attainment, full from 100% when people.tenure >= 1, 30 from 100%, 0 otherwise")).toEqual([]);
  });

  test("may go by conditions alone", () => {
    expect(checkMetric("40 when people.tenure >= 3, 20 otherwise").codes).toEqual([]);
  });

  test("with nothing for everyone else is a question", () => {
    expect(checkMetric("40 when people.tenure >= 3, 20 when people.tenure >= 1").codes).toEqual(["condition-needs-otherwise"]);
  });

  test("those without must still cover every value", () => {
    expect(rows("by attainment, full from 100% when people.tenure >= 1, 30 from 100%")).toEqual(["bands-gap"]);
  });

  test("does not go with steps", () => {
    expect(rows("full at 100%, -1 per full 1% under, floor 0, 10 when people.tenure >= 3")).toEqual(["condition-beside-steps"]);
  });
});

describe("pay", () => {
  const pay = (lines: string): readonly string[] =>
    checkScheme(`scheme s
  cycle monthly
metric m weight 100
  measure average(crm.rate), 100 from 80%, 0 otherwise
total out of 100, round 2
grades
  good from 80
  poor otherwise
pay p of people.base
  round 2
${lines
  .split("\n")
  .map((line) => `  ${line}\n`)
  .join("")}`).codes;

  test.each([
    "120% at good when people.tenure >= 1\n100% at good\n0 at poor",
    "2,000 元 when people.tenure >= 1\n0 otherwise",
    "(base * 10% + 100 元 * excess) from 80\n0 otherwise",
    "full at good\nnone at poor",
  ])("takes %s", (lines) => {
    expect(pay(lines)).toEqual([]);
  });

  test("a grade paid under a condition alone is not paid", () => {
    expect(pay("120% at good when people.tenure >= 1\n0 at poor")).toEqual(["pay-grade-missing"]);
  });

  test("conditions alone leave someone out", () => {
    expect(pay("2,000 元 when people.tenure >= 1")).toEqual(["condition-needs-otherwise"]);
  });

  test("a formula gives money", () => {
    expect(pay("(total * 2) from 80\n0 otherwise")).toEqual(["money-expected"]);
  });
});
