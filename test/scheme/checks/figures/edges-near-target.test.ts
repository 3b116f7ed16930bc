import { describe, expect, test } from "vitest";
import { checkMetric, checkScheme } from "../../check-text.ts";

const found = (lines: string) => checkMetric(lines).findings.map(({ code, at }) => [code, at]);

describe("edges of another unit than the target", () => {
  test.each([
    ["measure sum(crm.amount), target 500 万元\nby measure, 40 from 500 元, 30 from 400 元, 0 otherwise", "500 元"],
    ["measure sum(crm.received), target 500 元\nby measure, 40 from 500 万元, 0 otherwise", "500 万元"],
    ["measure sum(crm.hours), target 24 hours\nfull up to 24 minutes, -1 per full 1 minute over, floor 0", "24 minutes"],
  ])("%s", (lines, at) => {
    expect(found(lines)).toEqual([["edges-far-from-target", at]]);
  });

  test("in a condition", () => {
    const veto = 'veto "x" when measure(m) < 100 元 then total 0';
    const { findings } = checkScheme(
      `scheme s\n  cycle quarterly\nmetric m weight 100\n  measure sum(crm.amount), target 500 万元, proportional, cap 100, floor 0\n${veto}\n`,
    );
    expect(findings.map(({ code, at }) => [code, at])).toEqual([["edges-far-from-target", "100 元"]]);
  });
});

test("a figure of 500 元 for data in 万元", () => {
  expect(found("measure sum(crm.amount), target 500 元\nproportional, cap 40, floor 0")).toEqual([["figure-far-under-unit", "500 元"]]);
  expect(found("measure sum(crm.amount)\n40 from 500 元, 0 otherwise")).toEqual([["figure-far-under-unit", "500 元"]]);
});

test("an edge of a month against the sum of a quarter", () => {
  // 20 a month are 60 in the quarter
  expect(found("measure sum(crm.visits), target 20 per month\nby measure, 40 from 20, 20 from 15, 0 otherwise")).toEqual([
    ["edge-of-other-period", "20"],
  ]);
});

test("an attainment that begins at a tenth of the target, or a gate that is none", () => {
  const revenue = "measure sum(crm.amount), target 500 万元";
  expect(found(`${revenue}\nfull from 10%, 0 under`)).toEqual([["attainment-edge-far", "10%"]]);
  expect(found(`${revenue}\nproportional, cap 40, 0 under 0.6%`)).toEqual([["attainment-edge-far", "0.6%"]]);
});

describe("odd but right", () => {
  test.each([
    "measure sum(crm.amount), target 500 万元\nby measure, 40 from 500 万元, 10 from 1 万元, 0 otherwise",
    "measure sum(crm.visits), target 20 per month\nby measure, 40 from 60, 20 from 20, 0 otherwise",
    "measure sum(crm.amount), target 500 万元\nproportional, cap 40, 0 under 60%",
    "measure sum(crm.received), target 100,000 元\nby attainment, 40 up to 10%, 20 up to 100%, 0 otherwise",
    "measure average(crm.rate)\n40 up to 0.5%, 20 up to 1%, 0 otherwise",
    "measure sum(crm.amount)\n40 from 5,000 元, 0 otherwise",
  ])("%s", (lines) => {
    expect(found(lines)).toEqual([]);
  });
});

describe("beside the target of a metric", () => {
  const beside = (tiers: string, target = "90 亿元") =>
    checkScheme(`scheme s
  cycle quarterly
metric sales extra
  measure sum(crm.received), target ${target}, points 0
total no cap, no floor, round 2
pay commission
  tiers marginal of ${tiers}, round 2
`).findings.map(({ code, at }) => [code, at]);

  test("tiers of the same figure, of another unit", () => {
    const small = "5% up to 100 万元, 8% up to 500 万元, 10% beyond";
    expect(beside(`measure(sales), ${small}`)).toEqual([["edges-far-from-target", "100 万元"]]);
    expect(beside(`sum(crm.received), ${small}`)).toEqual([["edges-far-from-target", "100 万元"]]);
  });

  test("tiers of its size, of another figure, or of parts of it are quiet", () => {
    expect(beside("measure(sales), 5% up to 50 亿元, 8% up to 120 亿元, 10% beyond")).toEqual([]);
    expect(beside("sum(crm.amount), 5% up to 100 万元, 8% up to 500 万元, 10% beyond")).toEqual([]);
    expect(beside("measure(sales) by attainment(sales), 5% up to 80%, 8% up to 120%, 10% beyond")).toEqual([]);
  });
});

describe("what nobody attains", () => {
  test.each([
    ["proportional, attainment cap 1200%", "attainment cap 1200%"],
    ["full at 100%, -1 per full 1% under, 0 under 500%, floor 0", "500%"],
    ["curve, 0 at 60%, 40 at 1000%, flat beyond", "40 at 1000%"],
  ])("%s", (rule, at) => {
    const { findings } = checkMetric(`measure sum(crm.received), target 500 万元\n${rule}`);
    expect(findings.map((found) => [found.code, found.at])).toEqual([["attainment-edge-far", at]]);
  });

  test.each([
    "proportional, attainment cap 200%",
    "full at 100%, -1 per full 1% under, 0 under 60%, floor 0",
    "curve, 0 at 60%, 40 at 300%, flat beyond",
  ])("%s is quiet", (rule) => {
    expect(checkMetric(`measure sum(crm.received), target 500 万元\n${rule}`).codes).toEqual([]);
  });
});
