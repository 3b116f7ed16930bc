import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const codes = (measure: string, rule: string) => checkMetric(`measure ${measure}\n${rule}`).codes;

test("what lies between two points is asked, with what either reading gives", () => {
  // Half way from 60% to 100%: (0 + 40) ÷ 2, or the 0 of the row that was reached.
  expect(checkMetric("measure average(crm.rate)\n0 at 60%, 40 at 100%").findings).toMatchObject([
    {
      code: "points-or-lines",
      reason: expect.stringContaining("at 80% a straight line gives 20 points, rows give 0 points"),
    },
  ]);
});

test.each([
  ["average(crm.rate)", "curve, 0 at 60%, 40 at 100%, flat beyond"],
  ["average(crm.rate)", "0 at 60%, 40 at 100%, flat beyond"],
  ["average(crm.rate)", "0 under 60%, 20 from 60%, 40 from 100%"],
  ["sum(crm.visits)", "0 at 0, 10 at 1, 20 at 2, 40 from 3"],
])("a curve, rows and counted values are told apart: %s, %s", (measure, rule) => {
  expect(codes(measure, rule)).toEqual([]);
});
