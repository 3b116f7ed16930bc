import { expect, test } from "vitest";
import { scoreCsv } from "../../src/cli/score-csv.ts";
import { peopleTable } from "../../src/cli/score-table.ts";
import { score } from "../support/score.ts";

const text = `source people from "people.csv" one row per person
  person "id", name "name", mark "mark" in marks
source history "Earlier results" from "results.csv" earlier results
scheme s
  cycle quarterly
metric a weight 100
  points people.mark, floor 0, cap 100
total out of 100, round 2
grades
  good from 80
  fail otherwise
outcome "Plan" when grade is fail for 2 periods in a row
outcome "Training" when total < 60
`;

const history = "id,period,total,grade\nE1,2024-Q2,40,fail";

test("what follows stands beside the results, with a question mark where it is not known", () => {
  const result = score(text, { "people.csv": "id,name,mark\nE1,Ann,50\nE2,Bob,50\nE3,Cid,90", "results.csv": history }, "2024-Q3");
  const lines = peopleTable(result, "en").split("\n");
  expect(lines.find((line) => line.includes("Ann"))).toMatch(/fail +Plan, Training$/);
  expect(lines.find((line) => line.includes("Bob"))).toMatch(/fail +Training, Plan\?$/);
  expect(lines.find((line) => line.includes("Cid"))).toMatch(/good *$/);
  expect(lines).toContain("? It hangs on results of earlier periods that are not known.");
  const cells = scoreCsv(result, "en").split("\r\n");
  expect(cells.slice(1, 4).map((row) => row.split(",").at(-2))).toEqual(["Plan; Training", "Training; Plan?", ""]);
});

test("where nothing follows for anyone there is no column", () => {
  const result = score(text, { "people.csv": "id,name,mark\nE3,Cid,90", "results.csv": history }, "2024-Q3");
  expect(peopleTable(result, "zh")).not.toContain("结果应用");
});
