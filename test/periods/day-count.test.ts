import { expect, test } from "vitest";
import { fraction } from "../../src/number/fraction.ts";
import { dayAt, daysSinceOrigin } from "../../src/periods/day-count.ts";

test.each([
  ["1970-01-01", 0],
  ["1970-02-01", 31],
  ["1969-12-31", -1],
  // 54 years of 365 days, 13 of them with one more, then January to September
  ["2024-09-30", 54 * 365 + 13 + 31 + 29 + 31 + 30 + 31 + 30 + 31 + 31 + 29],
  ["0001-01-01", -719_162],
  ["9999-12-31", 2_932_896],
])("%s", (day, days) => {
  expect(daysSinceOrigin(day)).toBe(days);
  expect(dayAt(fraction(days))).toBe(day);
});

test("a day lasts until the next, and years have four digits", () => {
  expect(dayAt(fraction(1n, 2n))).toBe("1970-01-01");
  expect(dayAt(fraction(-1n, 2n))).toBe("1969-12-31");
  expect(dayAt(fraction(10n ** 12n))).toBe("9999-12-31");
  expect(daysSinceOrigin("2024-02-30")).toBeUndefined();
});
