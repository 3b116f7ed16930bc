import { expect, test } from "vitest";
import { periodName } from "../../src/pages/period-name.ts";
import { parsePeriod } from "../../src/periods/period.ts";

test.each([
  ["2024-09", "September 2024", "2024年9月"],
  ["2024-Q3", "Third quarter of 2024", "2024年第三季度"],
  ["2024-H1", "First half of 2024", "2024年上半年"],
  ["2024", "2024", "2024年"],
])("%s is called %s and %s", (text, en, zh) => {
  const period = parsePeriod(text);
  expect(period && periodName(period)).toEqual({ en, zh });
});
