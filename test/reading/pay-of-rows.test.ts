import { describe, expect, test } from "vitest";
import { chapter, linesOf, readScheme, rowsOf } from "./read.ts";

const head = 'metric m "Item" weight 100\n  measure sum(crm.amount), target 100,000 CNY\n  proportional, cap 100\n';

const payOf = (clauses: string) => {
  const [entry] = chapter(readScheme(`${head}pay p "Bonus"${clauses}, round 2\n`), "pay").entries;
  if (!entry) throw new RangeError("no pay");
  return entry;
};

describe("a pay row by row, read back", () => {
  const byRate = payOf(" of crm.amount\n  for each crm.rate, 5% from 20%, 3% otherwise, best per kind cap 900 CNY, sum");

  test("says of which base, and what bounds the rows of one kind", () => {
    expect(linesOf(byRate, "en").slice(0, 6)).toEqual([
      "Each row of “CRM” is taken by itself, in this way.",
      "The base is “Sales” of the row.",
      "By “Rate” of the row it pays:",
      "- at least 20%: 5% of the base",
      "- anything else: 3% of the base",
      "Of rows with the same “Kind” only the best result counts, 900 CNY at most. What they come to is added up; without any row it is 0.",
    ]);
    expect(linesOf(byRate, "zh")).toContain("基数为该条记录的“Sales”。");
  });

  test("shows what one row pays around its edge, of a base of 10,000", () => {
    // 10,000 × 3% and × 5%
    expect(rowsOf(byRate.tables[0])).toEqual(["19.9% 300 CNY", "* 20% 500 CNY", "20.1% 500 CNY"]);
  });

  test("shows the parts of tiers", () => {
    const tiers = payOf("\n  for each crm.amount, tiers marginal 5% up to 10,000 CNY | 8% beyond, sum");
    expect(linesOf(tiers, "en")).toContain("Each part of “Sales” of the row pays its own rate:");
    // 9,900 × 5%; 10,000 × 5%; 500 + 100 × 8%
    expect(rowsOf(tiers.tables[0])).toEqual(["9,900 CNY 495 CNY", "* 10,000 CNY 500 CNY", "10,100 CNY 508 CNY"]);
  });
});

test("a pay by two figures shows its cells", () => {
  const cells = "| | up to 2 | over 2 |\n  | from 30 | 100% | 120% |\n  | otherwise | 50% | 60% |";
  const { tables } = payOf(` of people.base\n  matrix total by sum(crm.visits)\n  ${cells}\n  cap 20,000 CNY`);
  expect(rowsOf(tables[0])).toEqual(["at least 30 points 100% 120%", "anything else 50% 60%"]);
});
