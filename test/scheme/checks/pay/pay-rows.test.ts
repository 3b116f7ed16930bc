import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const paying = (rows: string) =>
  checkScheme(
    `scheme s\n  cycle quarterly\nmetric m weight 100\n  measure last(crm.rate), proportional\ntotal out of 100, cap 100, round 1\ngrades\n  excellent "优秀" from 90\n  good from 80\n  fail otherwise\npay bonus of people.base\n  ${rows}\n  round 2\n`,
  );
const about = (rows: string) => paying(rows).findings.map(({ code, at, reason }) => [code, at, reason]);

test("every grade once, by name or label, or the rest otherwise", () => {
  expect(paying("120% at excellent, 100% at good, 0 at fail").codes).toEqual([]);
  expect(paying("120% at 优秀, 0 otherwise").codes).toEqual([]);
});

test("a grade without a row", () => {
  expect(about("120% at excellent, 0 at fail")).toEqual([["pay-grade-missing", "pay bonus", "“bonus” does not say what good gets."]]);
});

test("a grade with two rows", () => {
  expect(about("120% at excellent, 100% at excellent, 0 otherwise")).toEqual([
    ["pay-grade-twice", "100% at excellent", "“bonus” has two rows for excellent."],
  ]);
});

test("totals without a row, and in two", () => {
  expect(about("120% from 90, 100% from 80 to 89, 0 under 80")).toEqual([
    ["pay-gap", "120% from 90", "89.5 falls in no row of “bonus”: one row ends at 89, the next begins at 90."],
  ]);
  expect(about("120% from 90, 100% from 80 to 90, 0 under 80")).toEqual([
    ["pay-overlap", "100% from 80 to 90", "90 falls in two rows of “bonus”."],
  ]);
});

test("by grade or by total, not both", () => {
  expect(paying("120% at excellent, 100% from 80, 0 otherwise").codes).toEqual(["pay-rows-mixed"]);
});

test("an unknown grade is one finding", () => {
  expect(paying("120% at excelent, 100% at good").codes).toEqual(["unknown-name"]);
});
