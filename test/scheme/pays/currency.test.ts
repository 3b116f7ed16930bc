import { describe, expect, test } from "vitest";
import { check } from "../check-text.ts";

const source = `source people from "people.csv" one row per person
  person "id"
source crm from "crm.csv" one row per person, month
  person "id", month "month", amount "amount" in SGD
`;
const scheme = `${source}scheme s
  cycle quarterly
metric sales weight 100 
  measure sum(crm.amount), target 1,000,000 SGD, proportional, cap 120%
total cap 120, round 2
grades
  A from 90
  B otherwise
pay p
`;

function currencyOf(rows: string): string | undefined {
  return check(`${scheme}  ${rows}, round 2\n`).program?.schemes[0]?.pays[0]?.currency;
}

describe("a pay is in the money that it is made of", () => {
  test.each([
    ["tiers marginal of measure(sales), 5% up to 500,000 SGD, 10% beyond"],
    ["tiers whole of measure(sales) by attainment(sales), 5% under 100%, 10% from 100%"],
    ["= 5% * measure(sales), cap 10,000 SGD"],
    ["(5% * measure(sales)) at A, none otherwise"],
    ["S$500 at A, S$200 at B"],
    ["SGD 500 at A, SGD 200 at B"],
  ])("%s", (rows) => {
    expect(currencyOf(rows)).toBe("SGD");
  });

  test("without a word of money it is in CNY", () => {
    expect(check("scheme s\n  cycle quarterly\npay p\n  0 otherwise\n").program?.schemes[0]?.pays[0]?.currency ?? "CNY").toBe("CNY");
  });
});

describe("letters before a dollar sign say whose dollars", () => {
  test.each([
    ["US$5,000", "USD"],
    ["$5,000", "USD"],
    ["HK$5,000", "HKD"],
    ["A$5,000", "AUD"],
    ["C$1.5k", "CAD"],
    ["$5,000 SGD", "SGD"],
    ["SGD 1.5 million", "SGD"],
  ])("%s", (amount, currency) => {
    expect(currencyOf(`${amount} at A, none at B`)).toBe(currency);
  });
});
