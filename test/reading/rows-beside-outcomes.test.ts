import { expect, test } from "vitest";
import { chapter, linesOf, readScheme } from "./read.ts";

test("what a row gives is read beside an outcome on the grade", () => {
  const text = `metric m weight 100
  for each crm.visits, 100 up to 5 | 50 otherwise, average
total out of 100, cap 100, round 2
grades
  good from 80
  poor otherwise
outcome "Plan"
  when grade is poor`;
  expect(linesOf(chapter(readScheme(text), "outcomes"), "en").join(" ")).toContain("Plan");
});
