import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const paying = (tiers: string) =>
  checkScheme(
    `scheme s\n  cycle quarterly\nmetric sales extra\n  measure sum(crm.received), points 0\ntotal no cap, no floor, round 2\npay commission\n  tiers marginal of measure(sales), ${tiers}, round 2\n`,
  ).findings.map(({ code, at }) => [code, at]);

test("a tier that stands behind a higher one", () => {
  expect(paying("1% up to 10 万元, 3% up to 50 万元, 2% up to 30 万元, 4% beyond")).toEqual([["bands-order", "2% up to 30 万元"]]);
});

test("tiers that go up or down throughout are quiet", () => {
  expect(paying("1% up to 10 万元, 2% up to 30 万元, 3% beyond")).toEqual([]);
  expect(paying("3% over 30 万元, 2% over 10 万元 to 30 万元, 1% up to 10 万元")).toEqual([]);
  expect(paying("3% up to 30 万元, 2% beyond")).toEqual([]);
});
