import { expect, test } from "vitest";
import { dateAt } from "../../src/ast/written-dates.ts";

test.each([
  ["effective January 1, 2024", "2024-01-01", true],
  ["effective 1st Feb 2024", "2024-02-01", true],
  ["effective 12/31/2024", "2024-12-31", true],
  ["effective 31.12.2024", "2024-12-31", true],
  ["effective 02/02/2024", "2024-02-02", true],
  // which is the month, nobody knows
  ["effective 01/02/2024", "2024-01-02", false],
])("%s is %s", (text, iso, certain) => {
  expect(dateAt(text, "effective ".length)).toEqual({ start: 10, end: text.length, iso, certain });
});

test("no date stands elsewhere on the line", () => {
  expect(dateAt("cap 5 to 12/31/2024", 4)).toBeUndefined();
});
