import { describe, expect, test } from "vitest";
import { analysed, seen } from "./analysed.ts";

const commission = (bounds: string, tiers = "marginal of measure(sales), 5% up to 100 万元, 8% up to 500 万元, 10% beyond") =>
  analysed(`
metric sales extra
  measure sum(crm.received), points 0
total no cap, no floor, round 2
pay commission
  tiers ${tiers}, round 2${bounds}`);

describe("a bound of the tiers in another unit than their edges", () => {
  // 5% of 100 万元 is 5 万元; and 8% of 400 万元 more is 37 万元 at 500 万元.
  test.each([
    [
      ", cap 5 CNY",
      "bound-swallows-tiers",
      "“commission”: a cap of 5 CNY holds for all from 1,000,000 CNY up, for at 1,000,000 CNY the tiers alone pay 50,000 CNY; only one tier makes a difference.",
    ],
    [
      ", floor 3,000 万元",
      "bound-swallows-tiers",
      "“commission”: a floor of 30,000,000 CNY holds for all up to 5,000,000 CNY, for at 5,000,000 CNY the tiers alone pay 370,000 CNY; only one tier makes a difference.",
    ],
    [
      ", floor 0.2 CNY",
      "bound-far-from-tiers",
      "“commission”: a floor of 0.2 CNY is far from what the tiers pay at 1,000,000 CNY, which is 50,000 CNY.",
    ],
    [
      ", cap 500 亿元",
      "bound-far-from-tiers",
      "“commission”: a cap of 50,000,000,000 CNY is far from what the tiers pay at 5,000,000 CNY, which is 370,000 CNY.",
    ],
  ])("%s", (bounds, code, says) => {
    const { codes, reasons, findings } = commission(bounds);
    expect([codes, reasons]).toEqual([[code], [says]]);
    for (const { evaluated, said } of findings.flatMap(({ witnesses }) => witnesses.map(seen))) expect(evaluated).toBe(said);
    expect(findings[0]?.witnesses).toHaveLength(1);
  });
});

test("a fixed amount of one tier that the others are far from is told once", () => {
  const { codes, reasons } = commission(
    "",
    "whole of measure(sales), 1,000 CNY up to 100 万元, 2,000 万元 up to 500 万元, 30,000 CNY otherwise",
  );
  expect([codes, reasons]).toEqual([["pay-rows-far-apart"], ["“commission” pays 1,000 CNY in one row and 20,000,000 CNY in the next."]]);
});

describe("odd but right", () => {
  test.each([
    [", cap 30 万元", undefined],
    [", floor 3,000 CNY, cap 200 万元", undefined],
    // A guarantee beside a first tier that pays nothing.
    [", floor 3,000 CNY", "marginal of measure(sales), 0% up to 100 万元, 5% beyond"],
    // Said for good measure: no more is to be had.
    [", cap 5 万元", "marginal of measure(sales), 5% up to 100 万元, 0% beyond"],
    ["", "whole of measure(sales), 1,000 CNY up to 10 万元, 20,000 CNY up to 100 万元, 200,000 CNY otherwise"],
  ])("%s", (bounds, tiers) => {
    expect(commission(bounds, tiers).codes).toEqual([]);
  });
});
