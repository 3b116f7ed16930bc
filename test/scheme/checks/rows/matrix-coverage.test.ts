import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const matrix = (columns: string, rows: string) =>
  checkMetric(`measure sum(crm.amount), target 5 万元\nmatrix measure by attainment\n| | ${columns} |\n${rows}`).findings.map(
    ({ code, at, reason }) => [code, at, reason],
  );

test("a value in no column", () => {
  expect(matrix("under 90% | from 100%", "| otherwise | 10 | 15 |")).toEqual([
    ["bands-gap", "from 100%", "95% falls in no row of “m”: one row ends at 90%, the next begins at 100%."],
  ]);
});

test("a value in two rows", () => {
  expect(matrix("under 90% | from 90%", "| 1-2 万元 | 10 | 15 |\n| 2-3 万元 | 10 | 15 |\n| otherwise | 0 | 0 |")).toEqual([
    ["bands-overlap", "2-3 万元", "20,000 CNY falls in two rows of “m”."],
  ]);
});

test("both factors held once are quiet", () => {
  expect(matrix("under 90% | from 90%", "| from 2 万元 | 10 | 15 |\n| otherwise | 0 | 0 |")).toEqual([]);
});
