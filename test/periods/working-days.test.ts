import { expect, test } from "vitest";
import { unannouncedYear, workingDaysBetween } from "../../src/periods/working-days.ts";

test.each([
  // 21 weekdays; off from Monday the 12th to Friday the 16th; worked on the Sundays 4th and 18th
  ["2024-02-01", "2024-02-29", 18],
  // 23 weekdays; off from the 1st to the 4th and on the 7th; worked on Saturday the 12th
  ["2024-10-01", "2024-10-31", 19],
  ["2024-07-06", "2024-07-07", 0], // a weekend
  ["2024-07-08", "2024-07-08", 1], // a Monday
  ["2024-09-29", "2024-09-29", 1], // a Sunday worked for the National Day
  ["2024-10-01", "2024-09-30", 0], // no days
])("from %s to %s: %i", (from, to, days) => {
  expect(workingDaysBetween(from, to)).toBe(days);
});

test.each([
  ["2024-01-01", "2024-12-31", undefined],
  ["2024-12-01", "2025-02-28", undefined],
  ["2003-12-01", "2004-01-31", "2003"],
  ["2003-01-01", "2003-12-31", "2003"],
])("from %s to %s the first year not announced is %s", (from, to, year) => {
  expect(unannouncedYear(from, to)).toBe(year);
});
