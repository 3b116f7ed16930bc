import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const paying = (tiers: string) =>
  checkScheme(`scheme s
  cycle monthly
metric sales extra
  measure sum(crm.amount), target 100 万元, points 0
pay commission
  ${tiers}
  round 2
`);
const about = (tiers: string) => paying(tiers).findings.map(({ code, at, reason }) => [code, at, reason]);

test("without its word both readings are shown", () => {
  // 15 万元: 2% of the whole is 3,000; 1% of 10 万 and 2% of 5 万 is 2,000.
  expect(about("tiers of measure(sales)\n  1% up to 10 万元, 2% beyond")).toEqual([
    [
      "tiers-mode",
      "tiers of measure(sales)",
      "“commission” does not say whether a rate is of the whole amount or of the part within its tier. At 150,000 CNY: 3,000 CNY of the whole, 2,000 CNY part by part.",
    ],
  ]);
});

test("tiers that meet are quiet, whole or marginal", () => {
  expect(paying("tiers marginal of measure(sales)\n  1% up to 10 万元, 2% up to 20 万元, 3% beyond").codes).toEqual([]);
  expect(paying("tiers whole of measure(sales) by attainment(sales)\n  1% under 80%, 2% from 80%").codes).toEqual([]);
});

test("tiers begin at 0 and leave nothing out", () => {
  expect(about("tiers marginal of measure(sales) by attainment(sales)\n  7% from 100% to 120%, 10% over 120%")).toMatchObject([
    ["tiers-gap", "7% from 100% to 120%", "50% falls in no tier of “commission”: the lowest row begins at 100%."],
  ]);
  expect(paying("tiers whole of measure(sales) by attainment(sales)\n  1% under 80%, 2% from 80% to 99%, 3% from 100%").codes).toEqual([
    "tiers-gap",
  ]);
});

test("an edge in two whole tiers is asked about; marginal parts share it", () => {
  const rows = "1% under 100%, 7% from 100% to 120%, 10% from 120% to 150%, 12% over 150%";
  expect(about(`tiers whole of measure(sales) by attainment(sales)\n  ${rows}`)).toMatchObject([
    ["tiers-overlap", "10% from 120% to 150%", "120% falls in two tiers of “commission”."],
  ]);
  expect(paying(`tiers marginal of measure(sales) by attainment(sales)\n  ${rows}`).codes).toEqual([]);
});
