import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const about = (lines: string) => checkMetric(lines).findings.map(({ code, reason }) => [code, reason]);

test("a word of the column without points is named", () => {
  expect(about("measure last(crm.verdict)\ngreat gives 40, good gives 30")).toEqual([["words-gap", "“m” does not say what “poor” gives."]]);
});

test("a free text can say anything else", () => {
  expect(about("measure last(crm.remark)\ngreat gives 40")).toEqual([["words-gap", "“m” does not say what any other word gives."]]);
});

test("all words, or the rest otherwise, are quiet; twice is not", () => {
  expect(about("measure last(crm.verdict)\ngreat gives 40, good gives 30, poor gives 0")).toEqual([]);
  expect(about("measure last(crm.remark)\ngreat gives 40, 0 otherwise")).toEqual([]);
  expect(about("measure last(crm.verdict)\ngreat gives 40, great gives 30, 0 otherwise")).toEqual([
    ["words-twice", "“m” has two rows for “great”."],
  ]);
});
