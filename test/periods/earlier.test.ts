import { describe, expect, test } from "vitest";
import { earlierPeriods, isEarlier } from "../../src/periods/earlier.ts";
import { type Period, parsePeriod } from "../../src/periods/period.ts";

function period(name: string): Period {
  const found = parsePeriod(name);
  if (!found) throw new Error(`no period ${name}`);
  return found;
}

const names = (...asked: Parameters<typeof earlierPeriods>): readonly string[] => earlierPeriods(...asked).map(({ name }) => name);

describe("earlier periods", () => {
  test("of the own cycle begin with the one before, over the end of a year", () => {
    expect(names(period("2024-Q2"), "quarter", 3)).toEqual(["2024-Q1", "2023-Q4", "2023-Q3"]);
    expect(names(period("2024-01"), "month", 2)).toEqual(["2023-12", "2023-11"]);
  });

  test("of a shorter cycle are those within the period, and before", () => {
    expect(names(period("2024"), "quarter", 5)).toEqual(["2024-Q4", "2024-Q3", "2024-Q2", "2024-Q1", "2023-Q4"]);
  });

  test("before a project ends within a month are those that had ended by then", () => {
    expect(names(period("2024-03-10--2024-08-15"), "month", 2)).toEqual(["2024-07", "2024-06"]);
  });

  test("of a longer cycle are those that had ended by then", () => {
    expect(names(period("2024-Q3"), "year", 2)).toEqual(["2023", "2022"]);
    expect(names(period("2024-Q4"), "year", 2)).toEqual(["2024", "2023"]);
  });

  test.each([
    ["2024-Q2", "2024-Q3", true],
    ["2024-Q3", "2024-Q3", false],
    ["2024-Q4", "2024-Q3", false],
    ["2024-Q4", "2024", true],
    ["2024", "2024-Q3", false],
    ["2023", "2024-Q3", true],
  ])("whether %s counts for %s: %s", (earlier, now, counts) => {
    expect(isEarlier(period(earlier), period(now))).toBe(counts);
  });
});
