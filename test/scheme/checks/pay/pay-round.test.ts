import { describe, expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

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

describe("whole figures times whole cents need no rounding", () => {
  const byVisits = (pay: string) => `scheme s
  cycle quarterly
metric v extra
  measure sum(crm.visits), points 0
total no cap, no floor, round 2
pay p
  ${pay}
`;
  const codes = (pay: string) => checkScheme(byVisits(pay)).codes;

  test.each(["points measure(v) * 20 元", "points (measure(v) - 3) * 0.5 元", "by measure(v), 20 元 each"])("%s", (pay) => {
    expect(codes(pay)).toEqual([]);
  });

  test.each(["points measure(v) * 20 元 / 3", "points measure(v) * 0.125 元", "by measure(v), 20 元 per 3 over 0 pro rata"])(
    "but %s",
    (pay) => {
      expect(codes(pay)).toContain("pay-needs-round");
    },
  );
});
