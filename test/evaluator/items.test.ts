import { describe, expect, test } from "vitest";
import { pointsIn } from "../support/items.ts";

/** -2 for each fault. */
const rows = ["2024-07-01,1,north", "2024-07-20,3,north", "2024-08-05,2,south", "2024-08-06,4,north"];
const points = (ending: string): string | undefined => pointsIn(`for each events.faults, -2 each, ${ending}`, rows);

describe("rows alike come to one figure first", () => {
  test.each([
    ["worst per site, sum", "-12"], // north -8, south -4
    ["sum per site, worst", "-16"], // north -2 - 6 - 8
    ["average per site, best", "-4"], // north -16/3, south -4
    ["worst per month, sum", "-14"], // -6, -8
    ["sum per month floor -10, sum", "-18"], // July -8, August -12 held at -10
    ["sum per day floor -5, sum", "-16"], // -2, -5, -4, -5
    ["sum per quarter floor -15, sum", "-15"], // -20 held
    ["worst per date, average", "-5"], // (-2 - 6 - 4 - 8) / 4
    ["sum", "-20"],
  ])("%s", (ending, expected) => {
    expect(points(ending)).toBe(expected);
  });

  test("without a row a sum is 0, and there is no best", () => {
    expect(pointsIn("for each events.faults, -2 each, worst per site, sum", [])).toBe("0");
    expect(pointsIn("for each events.faults, -2 each, sum per site, worst", [])).not.toBe("0");
  });

  test("a row that does not say what it is of blocks", () => {
    expect(pointsIn("for each events.faults, -2 each, worst per site, sum", ["2024-07-01,1,", "2024-07-02,1,north"])).toBe("missing-value");
  });
});
