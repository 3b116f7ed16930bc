import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const paying = (formula: string, total = "out of 100, cap 100, round 2") =>
  checkScheme(`scheme s
  cycle monthly
metric rate weight 100
  measure average(crm.rate)
  full from 95%, 0 otherwise
total ${total}
pay bonus of sum(crm.amount)
  points ${formula}, round 2
`);

test("a base times points is shown beside its share of the full points", () => {
  // 1,000 × 100, and 1,000 × 100 ÷ 100
  expect(paying("base * total").findings).toMatchObject([
    {
      code: "points-times-base",
      reason:
        "“bonus” multiplies an amount of money by points. At 100 points an amount of 1,000 CNY comes to 100,000 CNY; in proportion to the points it is 1,000 CNY.",
    },
  ]);
});

test.each(["base * 20% * total", "50 元 * 3 + base * total * 2", "min(base * total, 5,000 元)"])("so is %s", (formula) => {
  expect(paying(formula).codes).toContain("points-times-base");
});

test.each([
  ["points are divided by the full points", "base * total / 100"],
  ["the percentage does it", "base * total * 1%"],
  ["an amount stands for each point", "20 元 * total"],
  ["they are held against an average", "base * total / average(total in team)"],
])("quiet where %s", (_, formula) => {
  expect(paying(formula).codes).not.toContain("points-times-base");
});

test.each(["base * total * 5%", "total * 5%", "50% + total * 5%"])("a share of 5% for each point may be 5% in all: %s", (formula) => {
  // 1,000 × 5% × 100 points, and 1,000 × 5% of the full points
  expect(paying(formula).findings).toMatchObject([
    {
      code: "points-times-base",
      reason:
        "“bonus” multiplies an amount of money by points. At 100 points an amount of 1,000 CNY comes to 5,000 CNY; in proportion to the points it is 50 CNY.",
    },
  ]);
});

test.each([
  ["each point is 1%", "total * 1%"],
  ["each point over an edge is 5%", "1 + (total - 95) * 5%"],
  ["three months' pay go by the points", "base * 300% * total / 100"],
])("quiet where %s", (_, formula) => {
  expect(paying(formula).codes).not.toContain("points-times-base");
});

test("quiet where the total is out of few points", () => {
  expect(paying("base * total", "out of 1.5, cap 1.5, round 2").codes).not.toContain("points-times-base");
});
