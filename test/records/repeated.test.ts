import { expect, test } from "vitest";
import { finding } from "../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { toldOnceAColumn } from "../../src/records/repeated.ts";

function at(row: number, column = "月份"): Diagnostic {
  return finding("cell-not-period", { file: "a.csv", row, column }, { cell: "7月", type: "月份", example: "2024-07", also: "" });
}

test("three cells or more of a column are one mistake, told at the first", () => {
  const told = toldOnceAColumn([at(2), at(3), at(4), at(2, "日期")]);
  expect(told.map(({ place }) => place)).toEqual([at(2).place, at(2, "日期").place]);
  expect(told[0]?.slots.also).toEqual({ en: " So it is with 2 more cells of this column.", zh: "这一列另有 2 格也是这样。" });
});

test("two cells are two slips", () => {
  expect(toldOnceAColumn([at(2), at(3)])).toEqual([at(2), at(3)]);
});

test("what is wrong with a cell alone is told for each", () => {
  const cells = [2, 3, 4].map((row) => finding("cell-no-such-day", { file: "a.csv", row, column: "日期" }, { cell: "2024-02-30" }));
  expect(toldOnceAColumn(cells)).toEqual(cells);
});
