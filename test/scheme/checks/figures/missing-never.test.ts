import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

test("no rows of events are 0, so “if missing” never applies", () => {
  expect(checkMetric("measure sum(events.faults)\n10 up to 3, 0 over 3, if missing zero").codes).toEqual(["missing-never"]);
});

test("a month without its row, and an average of no rows, are missing", () => {
  expect(checkMetric("measure sum(crm.visits)\n10 up to 3, 0 over 3, if missing zero").codes).toEqual([]);
  expect(checkMetric("measure average(events.faults)\n10 up to 3, 0 over 3, if missing zero").codes).toEqual([]);
});
