import { expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const paying = (lines: string) =>
  checkScheme(`scheme s\n  cycle quarterly\nmetric m weight 100\n  measure last(crm.rate), proportional\npay bonus ${lines}\n`);

test("a share that need not end in cents asks for a rounding", () => {
  // 10,001.33 × 1.2 = 12,001.596
  expect(paying("of people.base\n  120% from 80, 0 otherwise").findings.map(({ code, at, reason }) => [code, at, reason])).toEqual([
    ["pay-needs-round", "pay bonus", "“bonus” can come to parts of a cent: a base of 10,001.33 gives 12001.596."],
  ]);
});

test("whole shares, fixed amounts and a written round are quiet", () => {
  expect(paying("of people.base\n  100% from 80, 0 otherwise").codes).toEqual([]);
  expect(paying("\n  1,000 元 from 80, 0 otherwise").codes).toEqual([]);
  expect(paying("of people.base\n  120% from 80, 0 otherwise, round 2").codes).toEqual([]);
});
