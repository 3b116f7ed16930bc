import { expect, test } from "vitest";
import { parsePeriod } from "../src/periods/period.ts";
import { checkData, scoreData } from "../src/pipeline.ts";
import { readSources } from "../src/records/read-sources.ts";
import { programOf } from "./support/program.ts";

const program = programOf(`
source people from "people.csv" one row per person
  person "id"
source facts from "facts.csv" one row per person, quarter
  person "id", quarter "period", score "score" in points
source history "Earlier results" from "results/*" earlier results

scheme s "Sales"
  cycle quarterly
metric a "A" weight 100
  measure sum(facts.score)
  target 100 marks
  proportional
total out of 100, cap 100, floor 0, round 2
grades
  good "Good" from 60
  fail "Fail" otherwise
outcome "x" when grade is fail for 2 periods in a row
`);

const files = {
  "people.csv": "id\nE1\n",
  "facts.csv": "id,period,score\nE1,2024-Q3,50\n",
  "results/all.csv": "id,period,total,grade\nE1,2024-Q2,55,faill\n",
};

test("checking the data tells what a run finds in it: a grade of an earlier period that is none", () => {
  const period = parsePeriod("2024-Q3");
  if (!period) throw new Error("no period");
  const encoder = new TextEncoder();
  const rows = readSources(
    program.sources,
    Object.entries(files).map(([path, content]) => ({ path, bytes: encoder.encode(content) })),
  );
  const codes = checkData(program, rows, period).diagnostics.map(({ code }) => code);
  expect(codes).toContain("past-grade-unknown");
  expect(codes).toEqual(scoreData(program, rows, period).diagnostics.map(({ code }) => code));
});
