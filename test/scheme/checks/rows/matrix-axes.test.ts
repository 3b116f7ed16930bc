import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const matrix = (...cells: readonly string[]) =>
  checkMetric(
    `measure average(crm.rate)\nmatrix measure by sum(crm.visits)\n| | under 10 | from 10 |\n| from 90% | ${cells[0]} | ${cells[1]} |\n| otherwise | ${cells[2]} | ${cells[3]} |`,
  ).findings.map(({ code, at }) => [code, at]);

test("a factor that the cells do not hang on", () => {
  expect(matrix("40", "40", "10", "10")).toEqual([["matrix-axis-idle", "sum(crm.visits)"]]);
  expect(matrix("10", "40", "10", "40")).toEqual([["matrix-axis-idle", "measure"]]);
});

test("factors that matter somewhere are quiet", () => {
  expect(matrix("30", "40", "10", "20")).toEqual([]);
  expect(matrix("40", "40", "10", "20")).toEqual([]);
  expect(matrix("40", "20", "20", "20")).toEqual([]);
});
