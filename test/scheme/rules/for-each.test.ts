import { describe, expect, test } from "vitest";
import { checkMetric } from "../check-text.ts";

const codes = (lines: string): readonly string[] => checkMetric(lines).codes;

describe("a rule for each row", () => {
  test.each([
    "for each crm.verdict, 40 at great, 20 at good, 0 at poor, best", // words
    "for each events.faults, points 2 marks * measure, sum, cap 40", // a formula of the row
    "for each events.faults where events.minutes > 5, points if measure > 2 then 5 marks else 0, sum, cap 40",
    "for each events.faults, 5 from 3 when events.minutes > 10, 2 from 3, 0 otherwise, sum, cap 40", // a condition on the row
  ])("may be: %s", (lines) => {
    expect(codes(lines)).toEqual([]);
  });

  test("covers every word", () => {
    expect(codes("for each crm.verdict, 40 at great, 20 at good, best")).toEqual(["words-gap"]);
  });

  test("aims at no target", () => {
    expect(codes("for each events.faults, proportional, sum")).toEqual(["proportional-needs-target"]);
    expect(codes("for each events.faults, rated 1 to 5, sum")).toEqual(["for-each-rule"]);
  });

  test("reads no results, nor does a row of an aggregate", () => {
    expect(codes("for each events.faults, points 2 marks * total, sum")).toHaveLength(1);
    expect(codes("measure count(crm.amount where crm.rate > weight)\nfull from 3, 0 otherwise")).toEqual(["row-knows-no-results"]);
  });
});
