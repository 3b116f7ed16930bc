import { describe, expect, test } from "vitest";
import { checkScheme, plain } from "../check-text.ts";

const scheme = (pay: string) => `scheme s
  cycle monthly
  steps pro rata
metric sales extra
  measure sum(crm.amount), target 100 万元, points 0
metric rate extra
  measure average(crm.rate), target 80%, points 0
pay bonus ${pay}
  round 2
`;
const ruleOf = (pay: string): unknown => {
  const { program, codes } = checkScheme(scheme(pay));
  return program ? plain(program.schemes[0]?.pays[0]?.rule) : codes;
};

describe("tiers", () => {
  test("rates, each tier with both its ends", () => {
    expect(ruleOf("\n  tiers marginal of measure(sales) by attainment(sales)\n  8% up to 100%, 12% up to 130%, 16% beyond")).toMatchObject({
      kind: "tiers",
      tiers: {
        mode: "marginal",
        of: { kind: "metric", name: "sales", part: "measure" },
        by: { kind: "metric", name: "sales", part: "attainment" },
        rows: [
          { to: { value: { value: "1" }, inclusive: true }, rate: "0.08", amount: "0" },
          { from: { value: { value: "1" }, inclusive: false }, to: { value: { value: "1.3" }, inclusive: true }, rate: "0.12" },
          { from: { value: { value: "1.3" }, inclusive: false }, rate: "0.16" },
        ],
      },
    });
  });

  test("an amount and a rate of the excess", () => {
    expect(
      ruleOf("\n  tiers whole of measure(sales)\n  0 under 50 万元, 2000 元 from 50 万元, 5000 元 + 30% of excess from 80 万元"),
    ).toMatchObject({
      tiers: {
        rows: [
          { rate: "0", amount: "0" },
          { amount: "2000", to: { value: { value: "800000" }, inclusive: false } },
          { amount: "5000", excess: "0.3" },
        ],
      },
    });
  });

  test("of money, and of something", () => {
    expect(ruleOf("\n  tiers whole of measure(rate)\n  1% under 80%, 2% from 80%")).toEqual(["money-expected"]);
    expect(ruleOf("\n  tiers whole\n  1% under 80%, 2% from 80%")).toEqual(["tiers-of-what"]);
  });
});

describe("a rule over one value", () => {
  test("amounts by a metric's measure, with its target", () => {
    expect(ruleOf("\n  by measure(rate)\n  0 at 80%, +60 元 per 1 points over, -30 元 per 1 points under\n  no floor")).toMatchObject({
      kind: "shape",
      gives: "amount",
      reads: { kind: "metric", name: "rate", part: "measure" },
      target: { kind: "metric", name: "rate", part: "target" },
      rule: { kind: "anchor", reading: "measure", points: "0", over: { slopes: [{ points: "60", step: { value: "0.01" } }] } },
    });
  });

  test("shares of the base by attainment", () => {
    expect(ruleOf("of people.base\n  by attainment(sales)\n  100% from 90%, 50% from 60%, 0 otherwise")).toMatchObject({
      kind: "shape",
      gives: "share",
      reads: { kind: "metric", name: "sales", part: "attainment" },
      rule: {
        kind: "bands",
        rows: [
          { result: { points: "1" } },
          { result: { points: "0.5" }, to: { value: { value: "0.9" }, inclusive: false } },
          { otherwise: true },
        ],
      },
    });
    expect(ruleOf("of people.base\n  by attainment(sales), proportional")).toMatchObject({
      gives: "share",
      rule: { kind: "proportional" },
    });
  });

  test("the total, in steps", () => {
    expect(ruleOf("of people.base\n  100% at 80, +1% per 1 over, -2% per 1 under\n  floor 0 元")).toMatchObject({
      gives: "share",
      reads: { kind: "total" },
      rule: { kind: "anchor", points: "1" },
    });
  });

  test.each([
    ["of people.base\n  by attainment(sales)\n  100% from 90%, 500 元 from 60%, 0 otherwise", ["pay-mixed"]],
    ["of people.base\n  by attainment\n  100% from 90%, 0 otherwise", ["pay-by-which"]],
    ["of people.base\n  by attainment(sale)\n  100% from 90%, 0 otherwise", ["unknown-name"]],
    ["\n  by attainment(sales)\n  100% from 90%, 0 otherwise", ["pay-base-missing"]],
    ["of people.base\n  by attainment(sales)\n  100% from 90%, 50% from 60% to 80%, 0 under 60%", ["bands-gap"]],
    ["\n  by measure(rate)\n  0 元 at 80%, +60 元 per 1 points over, -30 元 per 1 points under", ["below-zero"]],
  ])("%j", (pay, codes) => {
    expect(ruleOf(pay)).toEqual(codes);
  });
});

test("an expression that gives money", () => {
  expect(ruleOf("\n  points 5000 元 * attainment(sales)")).toMatchObject({
    kind: "expression",
    expression: { kind: "arithmetic", unit: { kind: "money" } },
  });
  expect(ruleOf("\n  points attainment(sales)")).toEqual(["money-expected"]);
});
