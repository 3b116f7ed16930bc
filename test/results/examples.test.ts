import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { runExamples } from "../../src/results/examples.ts";
import { programOf } from "../support/program.ts";

const scheme = `
source people from "people.csv" one row per person
  person "ID", name "Name", bonus_base "Base" in CNY
source crm from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Sales" in CNY, visits "Visits" number, deals "Deals" number

scheme s "S"
  cycle quarterly
  steps pro rata

section results "Results" weight 100

metric revenue "Revenue" weight 40
  measure sum(crm.amount)
  target 300 CNY
  40 at 100%, +0.5 per 1% over, -1 per 1% under, floor 0, cap 48

metric visits "Visits" weight 30
  measure monthly average(crm.visits)
  target 20 per month
  30 from target, -3 per started 5 under, floor 0
  if missing zero

metric deals "Deals" weight 30
  measure sum(crm.deals)
  target 12 per year
  30 from target, -5 per 1 in the period under, floor 0

total out of 100, cap 100, round 2

grades
  good "Good" from 80
  fair "Fair" otherwise

pay bonus "Bonus" of people.bonus_base
  120% at good, 50% at fair, round 2
`;

/** What the findings of one example say, in English. */
function findings(example: string): readonly string[] {
  const text = `${scheme}\nexample "ours"\n  ${example.trim().replaceAll("\n", "\n  ")}\n`;
  return runExamples(programOf(text)).map((finding) => {
    const { reason } = renderMessage(finding, "en");
    const place = finding.place && "start" in finding.place ? text.slice(finding.place.start, finding.place.end) : "";
    return `${finding.code} at ${place}: ${reason}`;
  });
}

describe("an example that comes out as written is no finding", () => {
  test("a metric by its attainment, its measure, and against a rate of the year", () => {
    expect(findings("given attainment(revenue) 96%, visits 15, deals 2\nexpect revenue 36, visits 27, deals 25")).toEqual([]);
  });

  test("attainment is enough for a rule that reads the measure: 75% of 20 visits are 15", () => {
    expect(findings("given attainment(visits) 75%\nexpect visits 27")).toEqual([]);
  });

  test("all of it, to grade and pay: 40 + 27 + 25 = 92, good, 120% of 1,000", () => {
    const given = "given attainment(revenue) 100%, visits 15, deals 2, people.bonus_base 1,000 CNY";
    expect(findings(`${given}\nexpect results 92, total 92, grade good, bonus 1,200 CNY`)).toEqual([]);
  });

  test("a total alone settles grade and pay", () => {
    expect(findings("given total 79.99, people.bonus_base 1,000 CNY\nexpect grade fair, bonus 500 CNY")).toEqual([]);
  });

  test("a value given as missing follows its policy", () => {
    expect(findings("given attainment(revenue) 100%, visits missing, deals 3\nexpect visits 0, total 70")).toEqual([]);
  });
});

describe("an example that comes out otherwise", () => {
  test("is told with both values and the steps, at what was expected", () => {
    expect(findings("given attainment(revenue) 96%\nexpect revenue 36.5")).toEqual([
      "example-differs at revenue 36.5: In the example “ours” Revenue should be 36.5 points, but by the scheme it is 36 points. " +
        "(Actual: 288 CNY; Target: 300 CNY; Attainment: 96%; Steps: (100% − attainment) ÷ 1% = (100% − 96%) ÷ 1% = 4 steps; " +
        "Rule: 40 − 1 × steps under = 40 − 1 × 4 = 36 points; Floor: max(points, 0) = max(36, 0) = 36 points; " +
        "Cap: min(points, 48) = min(36, 48) = 36 points)",
    ]);
  });

  test("in its grade is told by the labels", () => {
    expect(findings("given total 79\nexpect grade good")[0]).toContain(
      "In the example “ours” grade should be Good, but by the scheme it is Fair.",
    );
  });

  test("that leaves something open says what is not given", () => {
    expect(findings("given visits 20\nexpect revenue 40")).toEqual([
      "example-open at revenue 40: In the example “ours” Revenue cannot be computed. “actual of Revenue” is not given.",
    ]);
  });

  test("that expects a missing value to have no points, where a policy gives some", () => {
    expect(findings("given visits missing\nexpect visits 5")[0]).toContain("should be 5 points, but by the scheme it is 0 points");
  });

  test("may be accepted, as a contradiction of the original", () => {
    expect(findings('given attainment(revenue) 96%\nexpect revenue 36.5\naccept example-differs "as printed in the plan"')).toEqual([]);
  });
});

test("an example gives a coefficient's figure, or the coefficient itself, and expects either: (40 + 40) × 0.8 = 64", () => {
  const program = programOf(`source people from "people.csv" one row per person
  person "ID"
source crm from "crm.csv" one row per person, month
  person "ID", month "Month", rate "Rate" percent, visits "Visits" count
scheme s
  cycle quarterly
metric a weight 100
  measure average(crm.rate), 80 from 90%, 0 otherwise
coefficient size "Size"
  measure sum(crm.visits), 1 from 10, 0.8 otherwise
total out of 100, cap 100, round 2
example "small"
  given a 95%, size 9
  expect size 0.8, total 64
example "as given"
  given points(a) 40, points(size) 1
  expect total 40
`);
  expect(runExamples(program)).toEqual([]);
});
