import { expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { checkTexts } from "../../src/pipeline.ts";

const text = (example: string, cycle = "quarterly", condition = "grade is fail for 3 periods in a row"): string => `
source people from "people.csv" one row per person
  person "ID", mark "Mark" in marks
source history from "results/*.json" earlier results
scheme s
  cycle ${cycle}
metric a weight 100
  measure people.mark
  target 100 marks
  proportional
total out of 100, cap 100, floor 0, round 2
grades
  good from 80
  fail otherwise
outcome "plan" when ${condition}
example "e"
  ${example.split("\n").join("\n  ")}
`;

function said(...given: Parameters<typeof text>): readonly string[] {
  return checkTexts([{ file: "s.kpi", text: text(...given) }]).diagnostics.map(
    (each) => `${each.code}: ${renderMessage(each, "en").reason}`,
  );
}

test.each([
  ['given a 59 marks, previous(grade) fail, previous(grade, 2) fail\nexpect outcome "plan"'],
  ["given a 80 marks, previous(grade) fail, previous(grade, 2) fail\nexpect outcome none"],
  // Settled without the period before.
  ["given a 50 marks, previous(grade, 2) good\nexpect outcome none"],
  ['given grade fail, previous(grade) fail, previous(grade, 2) fail\nexpect outcome "plan"'],
])("%s", (example) => {
  expect(said(example)).toEqual([]);
});

test("periods of another cycle are stated with their unit", () => {
  const two = "grade is good for 2 years in a row";
  expect(
    said('given a 10 marks, previous(grade, 1 year) good, previous(grade, 2 years) good\nexpect outcome "plan"', "quarterly", two),
  ).toEqual([]);
  expect(
    said("given a 90 marks, previous(grade, 1 year) good, previous(grade, 2 years) fail\nexpect outcome none", "quarterly", two),
  ).toEqual([]);
});

test("what comes out otherwise is told period by period, without a date", () => {
  expect(said('given a 50 marks, previous(grade) fail, previous(grade, 2) good\nexpect outcome "plan"')).toEqual([
    "example-differs: In the example “e” “plan” should be yes, but by the scheme it is no. (plan: grade = fail in 3 quarters in a row, this one counted = this period: yes, 1 before: yes, 2 before: no = no)",
  ]);
});

test("what is not said of an earlier period is named", () => {
  expect(said('given a 50 marks, previous(grade) fail\nexpect outcome "plan"')).toEqual([
    "example-open: In the example “e” “plan” cannot be computed. “grade = fail 2 quarters before” is not given.",
  ]);
});

test.each([
  ['expect outcome "other"', "unknown-name: There is no outcome called “other”."],
  ['given outcome "plan"\nexpect outcome none', "example-subject"],
  ["given previous(grade) excellent\nexpect outcome none", "unknown-name: There is no grade called “excellent”."],
  ["expect previous(grade) fail", "example-subject"],
])("%s is refused", (example, found) => {
  expect(said(example).map((each) => each.slice(0, found.length))).toEqual([found]);
});
