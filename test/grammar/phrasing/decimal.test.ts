import { describe, expect, test } from "vitest";
import { differenceOf, productOf, quotientOf, sumOf } from "../../../grammar/phrasing/decimal.ts";

describe("figures are counted as they are written", () => {
  test.each([
    ["0.1", "0.2", "0.3"],
    ["1.1", "2.2", "3.3"],
    ["1,200", "0.5", "1200.5"],
    ["100%", "-0.05%", "99.95"],
    ["0.5", "-0.5", "0"],
    ["9,007,199,254,740,993", "0.1", "9007199254740993.1"],
  ])("%s + %s", (one, other, sum) => {
    expect(sumOf(one, other)).toBe(sum);
    expect(sumOf(other, one)).toBe(sum);
    expect(differenceOf(sum, other)).toBe(sumOf(one, "0"));
  });

  test.each([
    ["1.1", "1.1", "1.21"],
    ["2.675", "100", "267.5"],
    ["-0.2", "0.3", "-0.06"],
    ["1,200", "0.5", "600"],
  ])("%s × %s", (one, other, product) => {
    expect(productOf(one, other)).toBe(product);
    expect(productOf(other, one)).toBe(product);
    expect(quotientOf(product, other)).toBe(sumOf(one, "0"));
  });

  test("what does not end is no quotient", () => {
    expect(quotientOf("7", "25")).toBe("0.28");
    expect(quotientOf("1", "3")).toBeUndefined();
    expect(quotientOf("1", "0")).toBeUndefined();
  });

  test("what is no figure adds nothing up", () => {
    expect(sumOf("百分之五", "1")).toBeUndefined();
  });

  test("every sum of two tenths, and back again", () => {
    const tenths = Array.from({ length: 40 }, (_, at) => at);
    const shown = (count: number): string => `${Math.floor(count / 10)}${count % 10 === 0 ? "" : `.${count % 10}`}`;
    for (const a of tenths) for (const b of tenths) expect(sumOf(shown(a), shown(b))).toBe(shown(a + b));
  });
});
