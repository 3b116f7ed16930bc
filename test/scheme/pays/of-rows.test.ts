import { describe, expect, test } from "vitest";
import { checkScheme, plain } from "../check-text.ts";

const scheme = (pay: string) => `scheme s
  cycle monthly
  steps pro rata
metric sales extra
  measure sum(crm.amount), target 100 万元, points 0
pay bonus ${pay}
`;
const read = (pay: string) => checkScheme(scheme(pay));
const codes = (pay: string): readonly string[] => read(pay).codes;

describe("a pay row by row", () => {
  test("the base is the row's own where it names a column of it", () => {
    const { program } = read("of crm.received\n  for each crm.rate, 5% from 20%, 3% otherwise, sum, round 2");
    const pay = program?.schemes[0]?.pays[0];
    expect(pay?.base).toBeUndefined();
    expect(plain(pay?.rule)).toMatchObject({
      kind: "for-each",
      gives: "share",
      of: { kind: "column", column: "received" },
      rule: { source: "crm", combine: "sum", reads: { column: "rate" }, rule: { kind: "bands" } },
    });
  });

  test("a base of the person stays outside the rows", () => {
    const pay = read("of people.base\n  for each crm.rate, 5% from 20%, 3% otherwise, sum, round 2").program?.schemes[0]?.pays[0];
    expect(plain(pay?.base)).toMatchObject({ kind: "person", column: "base" });
    expect(plain(pay?.rule)).not.toHaveProperty("of");
  });

  test("tiers are of what is gone through where they name nothing else", () => {
    const rule = read("\n  for each crm.received, tiers marginal 5% up to 2,000 元 | 8% beyond, sum, round 2").program?.schemes[0]?.pays[0]
      ?.rule;
    expect(plain(rule)).toMatchObject({
      rule: { rule: { kind: "tiers", tiers: { of: { column: "received" }, by: { column: "received" } } } },
    });
  });

  test("is said in Chinese, too", () => {
    const { program } = checkScheme(`方案 s
  周期 月度，计步 按比例
指标 销售 加分项
  口径 合计(crm.amount)，计分 0
奖金 逐单奖 基数 crm.received
  逐单 crm.rate，20%以上 5%，其余 3%，合计，保留2位小数
`);
    expect(plain(program?.schemes[0]?.pays[0]?.rule)).toMatchObject({ kind: "for-each", gives: "share", of: { column: "received" } });
  });
});

describe("what a pay row by row leaves open", () => {
  test.each([
    ["how rows come together", "\n  for each crm.received, 500 元 up to 2,000 元, 800 元 otherwise, round 2", ["for-each-combine"]],
    ["a value in no row", "\n  for each crm.received, 500 元 up to 2,000 元, 800 元 over 3,000 元, sum, round 2", ["bands-gap"]],
    ["a word without an amount", "\n  for each crm.kind, 300 元 at new, sum, round 2", ["words-gap"]],
    ["whole or marginal", "\n  for each crm.received, tiers 5% up to 2,000 元 | 8% beyond, sum, round 2", ["tiers-mode"]],
    ["of what a percentage is", "\n  for each crm.received, 5% up to 2,000 元, 8% otherwise, sum, round 2", ["pay-base-missing"]],
    ["shares beside amounts", "of people.base\n  for each crm.received, 5% up to 2,000 元, 80 元 otherwise, sum, round 2", ["pay-mixed"]],
    ["how it is rounded", "\n  for each crm.received, tiers whole 5% up to 2,000 元 | 8% beyond, sum", ["pay-needs-round"]],
    ["what it goes by", "by measure(sales)\n  for each crm.received, 500 元 up to 2,000 元, 800 元 otherwise, sum", ["by-beside-rows"]],
    ["since when", "\n  period to date, for each crm.received, tiers whole 5% up to 2,000 元 | 8% beyond, sum, round 2", ["not-computed"]],
  ])("%s", (_, pay, expected) => {
    expect(codes(pay)).toEqual(expected);
  });

  test.each([
    "\n  for each crm.received, 500 元 up to 2,000 元, 800 元 otherwise, sum",
    "of people.base\n  for each crm.rate, 5% from 20%, 3% otherwise, average, cap 20%, round 2",
    "\n  for each crm.rate, tiers whole of crm.received 3% under 20% | 5% from 20%, sum, floor 0, round 2",
  ])("nothing of %s", (pay) => {
    expect(codes(pay)).toEqual([]);
  });
});

describe("a pay by two figures", () => {
  const matrix = (cells: string) => `of people.base\n  matrix measure(sales) by sum(crm.visits)\n  ${cells}\n  round 2`;

  test("its cells are amounts, or shares", () => {
    const { program } = read(matrix("| | up to 10 | over 10 |\n  | from 80 万元 | 100% | 120% |\n  | otherwise | 50% | 60% |"));
    expect(plain(program?.schemes[0]?.pays[0]?.rule)).toMatchObject({
      kind: "matrix",
      gives: "share",
      rule: {
        cells: [
          ["1", "1.2"],
          ["0.5", "0.6"],
        ],
      },
    });
  });

  test.each([
    ["| | up to 10 | over 12 |\n  | from 80 万元 | 100% | 120% |\n  | otherwise | 50% | 60% |", ["bands-gap"]],
    ["| | up to 10 | over 10 |\n  | from 80 万元 | 100% | 120% |\n  | otherwise | 50 元 | 60 元 |", ["pay-mixed"]],
    ["| | up to 10 | over 10 |\n  | from 80 万元 | 100% | 120% |\n  | otherwise | 100% | 120% |", ["matrix-axis-idle"]],
  ])("%s", (cells, expected) => {
    expect(codes(matrix(cells))).toEqual(expected);
  });
});
