import { describe, expect, test } from "vitest";
import { checkMetric, checkScheme } from "../../check-text.ts";

const found = (lines: string) => checkMetric(lines).findings.map(({ code, at }) => [code, at]);

describe("one edge that lost a digit, gained one or slipped in its unit", () => {
  test.each([
    ["measure average(crm.rate)\n40 from 95%, 30 from 90%, 20 from 8%, 0 otherwise", "8%"],
    ["measure sum(crm.amount), target 500 万元\n40 from 1000%, 30 from 90%, 20 from 80%, 0 otherwise", "1000%"],
    // Out of order, for it stands at 9%: that is no second finding.
    ["measure sum(crm.amount), target 500 万元\n40 from 100%, 30 from 9%, 20 from 80%, 0 otherwise", "9%"],
    ["measure sum(crm.visits)\n40 from 80, 30 from 70, 20 from 60, 10 from 5, 0 otherwise", "5"],
    // In order all the same, and beside two others only.
    ["measure sum(crm.received)\n40 from 500 万元, 30 from 4 万元, 20 from 3 万元, 0 otherwise", "500 万元"],
    ["measure sum(crm.visits)\n40 from 100, 30 from 90, 20 from 8, 0 otherwise", "8"],
    ["口径 合计(crm.received)\n500万元以上得40分，4万元以上得30分，3万元以上得20分，其余0分", "500万元"],
    // 3% and 6% are twice as far, 3% and 600% are not.
    ["measure average(crm.rate)\ncurve, 40 at 3%, 0 at 600%, flat beyond", "0 at 600%"],
    ["measure average(crm.rate)\n40 from 95%, 20 from 0.9%, 0 otherwise", "0.9%"],
  ])("%s", (lines, at) => {
    expect(found(lines)).toEqual([["edge-off-scale", at]]);
  });

  test("of grades, with what it most likely was", () => {
    const { findings } = checkScheme(`scheme s
  cycle quarterly
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 0 otherwise
total out of 100, cap 100, round 2
grades
  good from 90
  fair from 80
  poor from 6
  bad otherwise
`);
    expect(findings.map(({ code, at, reason }) => [code, at, reason])).toEqual([
      ["edge-off-scale", "6", "The edges of the grades go from 80 points to 90 points, but one is 6 points."],
    ]);
  });

  test("of tiers", () => {
    const { findings } = checkScheme(`scheme s
  cycle quarterly
metric sales extra
  measure sum(crm.received), points 0
total no cap, no floor, round 2
pay commission
  tiers marginal of measure(sales), 1% up to 10 万元, 2% up to 30 元, 3% beyond, round 2
`);
    expect(findings.map(({ code, at }) => [code, at])).toEqual([["edge-off-scale", "30 元"]]);
  });
});

describe("odd but right", () => {
  test.each([
    "measure average(crm.rate)\n40 from 20%, 20 from 5%, 0 otherwise",
    "measure sum(crm.visits)\n5 from 10, 3 from 8, 1 from 1, 0 otherwise",
    "measure count(events.faults)\n40 at 0, 30 up to 1, 20 up to 10, 10 up to 100, 0 otherwise",
    "measure sum(crm.received)\n40 from 100 万元, 20 from 10 万元, 10 from 1 万元, 0 otherwise",
    "measure sum(crm.visits)\n40 from 150, 30 from 15, 20 from 10, 0 otherwise",
    "measure average(crm.rate)\n40 up to 0.3%, 20 up to 2%, 0 otherwise",
    "measure average(crm.rate)\ncurve, 0 at 5%, 40 at 60%, flat beyond",
    "measure average(crm.rate)\n40 from 99.9%, 30 from 99%, 20 from 90%, 0 otherwise",
  ])("%s", (lines) => {
    expect(found(lines)).toEqual([]);
  });
});
