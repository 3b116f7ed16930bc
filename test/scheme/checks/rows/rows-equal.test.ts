import { describe, expect, test } from "vitest";
import { checkMetric, checkScheme } from "../../check-text.ts";

const found = (lines: string) => checkMetric(lines).findings.map(({ code, at }) => [code, at]);

test("neighbouring rows that give the same, the first of several", () => {
  expect(found("measure average(crm.rate)\n40 from 95%, 20 from 90%, 20 from 80%, 0 otherwise")).toEqual([["rows-equal", "20 from 80%"]]);
  expect(found("measure average(crm.rate)\n40 from 95%, 20 from 90%, 20 from 80%, 20 from 70%, 0 otherwise")).toEqual([
    ["rows-equal", "20 from 80%"],
  ]);
  expect(found("measure average(crm.rate)\n40 from 95%, 20 from 80%, 20 otherwise")).toEqual([["rows-equal", "20 otherwise"]]);
});

test("tiers of one rate", () => {
  const { findings } = checkScheme(`scheme s
  cycle quarterly
metric sales extra
  measure sum(crm.received), points 0
total no cap, no floor, round 2
pay commission
  tiers marginal of measure(sales), 1% up to 10 万元, 2% up to 30 万元, 2% beyond, round 2
`);
  expect(findings.map(({ code, at }) => [code, at])).toEqual([["rows-equal", "2% beyond"]]);
});

describe("odd but right", () => {
  test.each([
    "measure sum(crm.received)\n40 up to 10 万元, 20 up to 20 万元, 20 over 20 万元",
    "measure sum(crm.visits)\n40 at 3, 40 at 4, 0 otherwise",
    "measure average(crm.rate)\n40 from 95%, 0 under 60%, 0 otherwise",
    "measure last(crm.kind)\n40 at new, 40 at old",
  ])("%s", (lines) => {
    expect(found(lines)).toEqual([]);
  });

  test("grades that are paid the same", () => {
    const { codes } = checkScheme(`scheme s
  cycle quarterly
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 90 from 90%, 0 otherwise
total out of 100, cap 100, round 2
grades
  a from 95
  b from 80
  c otherwise
pay bonus of people.base
  100% at a, 100% at b, 0 at c, round 2
`);
    expect(codes).toEqual([]);
  });
});
