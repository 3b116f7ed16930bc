import { describe, expect, test } from "vitest";
import { checkTexts } from "../../src/pipeline.ts";

const head = `source people from "people.csv" one row per person
  person "id", base "base" in CNY
source crm from "crm.csv" one row per person, month
  person "id", month "month", amount "amount" in CNY

scheme s
  cycle quarterly, steps pro rata
metric sales weight 100
  measure sum(crm.amount), target 100,000 CNY
  proportional, cap 100
`;

/** The codes of what is found of a scheme with these statements; an example that comes out otherwise is one. */
function findings(statements: string): readonly string[] {
  return checkTexts([{ file: "s.kpi", text: head + statements }])
    .diagnostics.map(({ code }) => code)
    .filter((code) => code !== "source-unused");
}

describe("a formula that is no money is a share of the base", () => {
  test("a percentage in a row", () => {
    // 90% × 50% = 45% of 100,000; 50% + 10% × 1.5 = 65%
    expect(
      findings(`pay incentive of people.base by attainment(sales)
  none under 80%, (attainment(sales) * 50%) from 80% to under 100%, (50% + (attainment(sales) - 100%) * 1.5) from 100%, round 2
example "under target"
  given attainment(sales) 90%, people.base 100,000 CNY
  expect incentive 45,000 CNY
example "over target"
  given attainment(sales) 110%, people.base 100,000 CNY
  expect incentive 65,000 CNY
`),
    ).toEqual([]);
  });

  test("a number of times", () => {
    // 8,000 × (40,000 ÷ 20,000) = 16,000
    expect(
      findings(`pay incentive of people.base
  points measure(sales) / 20,000 CNY, round 2
example "two times"
  given sales 40,000 CNY, people.base 8,000 CNY
  expect incentive 16,000 CNY
`),
    ).toEqual([]);
  });

  test("points are neither", () => {
    expect(findings("pay incentive of people.base\n  points total + 1, round 2\n")).toEqual(["money-expected"]);
  });
});

describe("bounds in parts of the base", () => {
  const statements = `pay incentive of people.base by attainment(sales)
  100% at 100%, +2% per 1% over, -2% per 1% under, floor 20% of base, cap 150%, round 2
`;

  test.each([
    // 100% + 2% × 30 = 160%, at most 150% of 10,000
    ["130%", "15,000"],
    // 100% + 2% × 25 = 150%
    ["125%", "15,000"],
    // 100% − 2% × 50 = 0%, at least 20%
    ["50%", "2,000"],
    // 100% − 2% × 40 = 20%
    ["60%", "2,000"],
    ["61%", "2,200"],
  ])("at %s %s is paid", (attained, paid) => {
    expect(
      findings(`${statements}example "a base of 10,000"
  given attainment(sales) ${attained}, people.base 10,000 CNY
  expect incentive ${paid} CNY
`),
    ).toEqual([]);
  });

  test("without a base there is nothing they are parts of", () => {
    expect(findings("pay incentive = measure(sales) * 5%\n  cap 200% of base, round 2\n")).toEqual(["pay-base-missing"]);
  });
});

test("nothing is paid where a condition holds, whatever the floor", () => {
  expect(
    findings(`pay commission = measure(sales) * 5%
  floor 500 CNY, 0 when attainment(sales) < 50%, round 2
example "beside the gate"
  given sales 49,999 CNY
  expect commission 0 CNY
example "at the gate"
  given sales 50,000 CNY
  expect commission 2,500 CNY
`),
  ).toEqual([]);
});

describe("a pay may read another", () => {
  test("in whatever order they are written", () => {
    // 5% of 120,000 = 6,000; 10% of that = 600; together 6,600, at most 6,500
    expect(
      findings(`pay together = commission + kicker
  cap 6,500 CNY, round 2
pay kicker of commission
  10% when attainment(sales) >= 100%, 0 otherwise, round 2
pay commission = measure(sales) * 5%
  round 2
example "over target"
  given sales 120,000 CNY
  expect commission 6,000 CNY, kicker 600 CNY, together 6,500 CNY
example "under target"
  given sales 90,000 CNY
  expect commission 4,500 CNY, kicker 0 CNY, together 4,500 CNY
`),
    ).toEqual([]);
  });

  test("what the other is after its rounding", () => {
    // 5% of 10,011 = 500.55, in whole yuan 501; half of that
    expect(
      findings(`pay commission = measure(sales) * 5%
  round 0
pay part = commission * 50%
  round 2
example "half of what is paid"
  given sales 10,011 CNY
  expect part 250.50 CNY
`),
    ).toEqual([]);
  });

  test("called by a word of the language", () => {
    // 5% of 100,000; 80% of that
    const [sources = ""] = head.split("\n\n");
    const chinese = `方案 s，周期 季度，计步 按比例
指标 sales 权重100
  口径 合计(crm.amount)，目标 100,000元
  按比例得分，封顶100
奖金 提成 = 口径(sales) × 5%
  保留2位小数
奖金 实发 = 提成 × 80%
  保留2位小数
示例 "八成"
  已知 sales 100,000元
  应得 提成 5,000元，实发 4,000元
`;
    const { diagnostics } = checkTexts([
      { file: "sources.kpi", text: sources },
      { file: "s.kpi", text: chinese },
    ]);
    expect(diagnostics.map(({ code }) => code).filter((code) => code !== "source-unused")).toEqual([]);
  });

  test("but not itself, be it by way of another", () => {
    expect(findings("pay one = other * 50%\n  round 2\npay other = one * 50%\n  round 2\n")).toEqual(["not-known-yet"]);
    expect(findings("pay one = one * 50%\n  round 2\n")).toEqual(["not-known-yet"]);
  });
});
