import { describe, expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const paid = (clauses: string, base = "sum(crm.amount)") =>
  checkScheme(`scheme s
  cycle quarterly, steps pro rata
metric sales weight 100
  measure sum(crm.amount), target 10 万元
  proportional, floor 0, cap 120
total out of 100, round 2
pay commission of ${base}
  ${clauses}, round 2
`);

describe("rows of rates on what they go by are tiers, of the whole or of each part", () => {
  test.each([
    // 75,000 × 5% = 3,750; 50,000 × 3% + 25,000 × 5% = 2,750
    ["amounts", "3% up to 50,000 CNY, 5% over 50,000 CNY", "At 75,000 CNY: 3,750 CNY of the whole, 2,750 CNY part by part."],
    // 120% of 1,000,000 × 2%; of its sixths one has 1% and one 2%
    [
      "attainment",
      "by attainment(sales)\n  0 under 80%, 1% from 80%, 2% from 100%",
      "At 120% and 1,200,000 CNY: 24,000 CNY of the whole, 6,000 CNY part by part.",
    ],
    [
      "attainment of the one metric that measures it",
      "0 under 80%, 1% from 80%, 2% from 100%",
      "At 120% and 1,200,000 CNY: 24,000 CNY of the whole, 6,000 CNY part by part.",
    ],
    // 150% of 1,000,000: 1,500,000 × 4%; 1,000,000 × 2% + 500,000 × 4%
    ["the target", "2% up to target, 4% above target", "At 150% and 1,500,000 CNY: 60,000 CNY of the whole, 40,000 CNY part by part."],
  ])("by %s", (_, clauses, both) => {
    expect(paid(clauses).findings).toMatchObject([{ code: "tiers-mode", reason: expect.stringContaining(both) }]);
  });

  test.each([
    ["tiers whole, 3% up to 50,000 CNY, 5% over 50,000 CNY"],
    ["tiers marginal, 0 under 80%, 1% from 80%, 2% from 100%"],
    ["5% above 100,000 CNY, tiers whole, 0 otherwise"],
  ])("“%s” says it", (clauses) => {
    expect(paid(clauses).codes).toEqual([]);
  });
});

describe("quiet", () => {
  test("where the base is another amount, of which a share is a share of all", () => {
    expect(paid("by attainment(sales)\n  0 under 80%, 50% from 80%, 100% from 100%", "people.base").codes).toEqual([]);
  });

  test("where one rate has a gate before it", () => {
    expect(paid("by attainment(sales)\n  0 under 80%, 2% from 80%").codes).toEqual([]);
  });

  test("where a part is said to be one", () => {
    expect(paid("5% of the part over 100%, 0 otherwise").codes).toEqual([]);
    expect(paid("2% up to 100,000 CNY, 5% on the excess").codes).toEqual([]);
  });
});
