import { describe, expect, test } from "vitest";
import { renderMessage } from "../../../../src/diagnostics/render.ts";
import { checkTexts } from "../../../../src/pipeline.ts";
import { checkScheme, sources } from "../../check-text.ts";

const grading = (grades: string, total = "total out of 100, cap 100, round 2") =>
  checkScheme(`scheme s\n  cycle quarterly\nmetric m weight 100\n  measure last(crm.rate), proportional\n${total}\ngrades\n${grades}\n`);
const about = (grades: string, total?: string) => grading(grades, total).findings.map(({ code, at, reason }) => [code, at, reason]);

describe("grades that hold every total once are quiet", () => {
  test.each([
    "  good from 80\n  fail otherwise",
    "  good from 80\n  fail under 80",
    "  good 80-100\n  fail under 80",
    "  everybody otherwise",
  ])("%j", (grades) => {
    expect(grading(grades).codes).toEqual([]);
  });
});

test("80-89 then from 90: 89.5 has no grade", () => {
  expect(about("  excellent from 90\n  good 80-89\n  fail under 80")).toEqual([
    ["grades-gap", "excellent from 90", "89.5 falls in no grade: “good” ends at 89, “excellent” begins at 90."],
  ]);
});

test("with totals in whole points there is no 89.5", () => {
  expect(grading("  excellent from 90\n  good 80-89\n  fail under 80", "total out of 100, cap 100, round 0").codes).toEqual([]);
});

test("nothing under the lowest grade", () => {
  expect(about("  excellent from 90\n  good from 60")).toEqual([
    ["grades-gap", "good from 60", "30 falls in no grade: “good” begins at 60."],
  ]);
});

test("over 100 only where no cap holds the total", () => {
  expect(grading("  good 80-100\n  fail under 80", "total out of 100, round 2").codes).toEqual(["grades-gap"]);
});

test("one total in two grades", () => {
  expect(about("  excellent 90-100\n  good 80-90\n  fail under 80")).toEqual([
    ["grades-overlap", "good 80-90", "90 is both “excellent” and “good”."],
  ]);
});

test("the best stands first", () => {
  expect(about("  good from 80\n  excellent from 90\n  fail otherwise")).toEqual([
    ["grades-order", "excellent from 90", "“excellent” is for higher totals than “good” and stands below it; grades stand best first."],
  ]);
});

test("a grade that could not be read leaves no second finding", () => {
  expect(grading("  excellent from 90 元\n  good 80-89\n  fail under 80").codes).toEqual(["units-differ"]);
});

test("a hole that the last grade's otherwise fills is told", () => {
  expect(about("  excellent 90-100\n  good 80-89\n  fail otherwise")).toEqual([
    [
      "grades-hole",
      "excellent 90-100",
      "89.5 lies between “good” and “excellent” and is neither, so it gets “fail”, the grade of all others.",
    ],
  ]);
});

test("a grade written with its edge upside down is not told to swallow the last one", () => {
  const grades = "grades\n  good from 80\n  pass under 60\n  fail otherwise\n";
  const text = `${sources}scheme s\n  cycle quarterly\nmetric m weight 100\n  measure last(crm.rate), proportional\ntotal out of 100, cap 100, round 2\n${grades}`;
  const hole = checkTexts([{ file: "s.kpi", text }]).diagnostics.find(({ code }) => code === "grades-hole");
  expect(hole && renderMessage(hole, "en").hint).toBe(
    "If “pass” begins at 60, write “from 60” for it; with “under 80” nobody is left for “fail”.",
  );
});

test("two grades from one edge, the upper under a condition, which is tried first", () => {
  expect(about("  excellent from 90 when people.tenure >= 3 years\n  good from 90\n  fail otherwise")).toEqual([]);
  expect(about("  excellent 90-100 when people.tenure >= 3 years\n  good 80-100\n  fail otherwise")).toEqual([]);
  expect(about("  good from 90\n  excellent from 90 when people.tenure >= 3 years\n  fail otherwise").map(([code]) => code)).toEqual([
    "grades-order",
  ]);
});

test("two grades from one edge are one finding", () => {
  expect(about("  excellent from 90\n  good from 90\n  fail otherwise").map(([code]) => code)).toEqual(["grades-overlap"]);
});
