import { describe, expect, test } from "vitest";
import { analysed } from "./analysed.ts";

const late = (rest: string) => analysed(`\nmetric m extra\n  for each events.minutes, -1 up to 10 | -5 up to 20 | -8 otherwise, ${rest}`);

describe("rows of each event that a bound makes equal", () => {
  // One event of 15 minutes and one of 30 both end at the bound.
  test.each(["sum, floor -4", "worst, floor -3", "sum per date floor -5, sum, floor -50"])("%s", (rest) => {
    const { codes, reasons } = late(rest);
    expect(codes).toEqual(["rows-made-equal"]);
    expect(reasons[0]).toContain("Rows of “m” say -5 points and -8 points, but the floor makes both");
  });

  test("and a cap of what they add", () => {
    expect(analysed("\nmetric m extra\n  for each events.minutes, 3 up to 10 | 5 up to 20 | 8 otherwise, best, cap 4").codes).toEqual([
      "rows-made-equal",
    ]);
  });
});

describe("odd but right", () => {
  test.each(["sum, floor -8", "sum, floor -20", "sum per date floor -8, sum, floor -50"])("%s", (rest) => {
    expect(late(rest).codes).toEqual([]);
  });
});
