import { describe, expect, test } from "vitest";
import { personIn, scoredJson } from "../support/score.ts";

const sources = `source people from "people.csv" one row per person
  person "id", base "base" in CNY
source deals from "deals.csv" events
  person "id", date "date", amount "amount" in CNY, margin "margin" percent, kind "kind" one of (new | old), project "project"

scheme s
  cycle quarterly, steps pro rata
metric sold weight 100
  measure sum(deals.amount), target 100,000 CNY
  proportional, cap 100
`;

const files = {
  "people.csv": "id,base\nE1,10000\nE2,8000",
  "deals.csv": `id,date,amount,margin,kind,project
E1,2024-07-03,8000,25%,new,A
E1,2024-08-05,10000,20%,old,A
E1,2024-09-05,15000,10%,new,B`,
};

/** What a pay of these clauses comes to for someone with three deals, and for someone without any. */
function paid(clauses: string, statements = ""): readonly (string | undefined)[] {
  const result = scoredJson(`${sources}${statements}pay bonus${clauses}, round 2\n`, files, "2024-Q3");
  return ["E1", "E2"].map((id) => {
    const { pay, reasons } = personIn(result, id);
    return pay?.[0]?.amount ?? reasons?.map(({ code }) => code).join();
  });
}

describe("what each row pays", () => {
  test.each([
    // 500 + 500 + 800
    ["amounts by rows", "\n  for each deals.amount, 500 CNY up to 10,000 CNY, 800 CNY otherwise, sum", "1800.00", "0.00"],
    // (500 + 500 + 800) ÷ 3
    ["their average", "\n  for each deals.amount, 500 CNY up to 10,000 CNY, 800 CNY otherwise, average", "600.00", "not-applicable"],
    ["the best of them", "\n  for each deals.amount, 500 CNY up to 10,000 CNY, 800 CNY otherwise, best", "800.00", "not-applicable"],
    // 8,000 × 5% + 10,000 × 5% + 10,000 × 5% + 5,000 × 8%
    ["tiers on each part", "\n  for each deals.amount, tiers marginal 5% up to 10,000 CNY | 8% beyond, sum", "1800.00", "0.00"],
    // 400 + 500 + 15,000 × 8%
    ["tiers of the whole", "\n  for each deals.amount, tiers whole 5% up to 10,000 CNY | 8% beyond, sum", "2100.00", "0.00"],
    // 8,000 × 5% + 10,000 × 5% + 15,000 × 3%
    [
      "tiers by another column",
      "\n  for each deals.margin, tiers whole of deals.amount 3% under 20% | 5% from 20%, sum",
      "1350.00",
      "0.00",
    ],
    ["a rate on the row's own amount", " of deals.amount\n  for each deals.margin, 5% from 20%, 3% otherwise, sum", "1350.00", "0.00"],
    // of A the better of 400 and 500, of B 450
    [
      "the best of a project, each at most 480",
      " of deals.amount\n  for each deals.margin, 5% from 20%, 3% otherwise, best per project cap 480 CNY, sum",
      "930.00", // 480 + 450
      "0.00",
    ],
    // 10,000 × (1% + 1% + 2%)
    ["shares of a base", " of people.base\n  for each deals.amount, 1% up to 10,000 CNY, 2% otherwise, sum", "400.00", "0.00"],
    // 10,000 × 4% held at 3%
    ["within a share of it", " of people.base\n  for each deals.amount, 1% up to 10,000 CNY, 2% otherwise, sum, cap 3%", "300.00", "0.00"],
    // (8,000 + 15,000) × 2%
    ["a formula, of some rows", '\n  for each deals.amount where deals.kind = "new", points deals.amount * 2%, sum', "460.00", "0.00"],
    // 10,000 × (25% + 20% + 10%) × 0.1
    ["a formula that is a share", " of people.base\n  for each deals.margin, points deals.margin / 10, sum", "550.00", "0.00"],
    // 300 + 100 + 300
    ["words", "\n  for each deals.kind, 300 CNY at new, 100 CNY at old, sum", "700.00", "0.00"],
    // 8 + 10 + 15 thousands at 20
    ["steps", "\n  for each deals.amount, +20 CNY per full 1,000 CNY, sum", "660.00", "0.00"],
  ])("%s", (_, clauses, withDeals, without) => {
    expect(paid(clauses)).toEqual([withDeals, without]);
  });
});

describe("two figures at once", () => {
  // E1: a total of 33 and 3 deals; E2: a total of 0 and none.
  const cells = "  | | up to 2 | over 2 |\n  | from 30 | 100% | 120% |\n  | otherwise | 50% | 60% |\n";

  test("shares of the base", () => {
    expect(paid(` of people.base\n  matrix total by count(deals)\n${cells.trimEnd()}`)).toEqual(["12000.00", "4000.00"]);
  });

  test("from a table of its own", () => {
    expect(paid(" of people.base\n  matrix total by count(deals) from rates", `table rates\n${cells}`)).toEqual(["12000.00", "4000.00"]);
  });

  test("amounts", () => {
    const amounts = cells.replaceAll("%", "0 CNY");
    expect(paid(`\n  matrix total by count(deals)\n${amounts.trimEnd()}`)).toEqual(["1200.00", "500.00"]);
  });
});
