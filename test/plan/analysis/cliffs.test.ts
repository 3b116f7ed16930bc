import { expect, test } from "vitest";
import { fraction } from "../../../src/number/fraction.ts";
import { analysed, seen } from "./analysed.ts";

const bands = `
metric m weight 40
  measure average(crm.rate)
  40 from 95%, 30 from 90%, 0 otherwise`;
const cliffs = fraction(1n, 2n);

test("nobody is told of edges who does not ask", () => {
  expect(analysed(bands).codes).toEqual([]);
});

test("an edge that decides 75% of the weight is over a half, one of 25% is not", () => {
  const { codes, reasons, findings } = analysed(bands, { cliffs });
  expect(codes).toEqual(["score-cliff"]);
  expect(reasons).toEqual(["“m”: 89.9% gives 0 points, 90% gives 30 points; this edge decides 75% of the weight."]);
  for (const { evaluated, said } of findings.flatMap(({ witnesses }) => witnesses).map(seen)) expect(evaluated).toBe(said);
});

test("every edge of a short staircase is told in one", () => {
  const { reasons } = analysed(
    `
metric m weight 20
  measure average(crm.rate)
  full from 95%, -10 per started 5% under, floor 0`,
    { cliffs },
  );
  // Two steps of 10: one begins at 95%, the other at 90%.
  expect(reasons).toEqual([
    "“m”: 94.9% gives 10 points, 95% gives 20 points; this edge decides 50% of the weight. Much hangs on 90%, too.",
  ]);
});

test("a slope is no cliff, however it is counted", () => {
  const { codes } = analysed(
    `
metric m weight 10
  measure sum(crm.visits), target 2
  full from target, -5 per 1 under pro rata, floor 0`,
    { cliffs: fraction(2n, 5n) },
  );
  expect(codes).toEqual([]);
});

test("pay that an edge of the total decides", () => {
  const { codes, reasons } = analysed(
    `
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 80 from 90%, 0 otherwise
total out of 100, cap 100, round 2
pay bonus of people.base
  100% from 90, 80% from 80, 0 otherwise, round 2`,
    { cliffs },
  );
  expect(codes).toEqual(["score-cliff", "pay-cliff"]);
  expect(reasons[1]).toBe("“bonus”: a total of 79.99 points pays 0% of the base, a total of 80 points pays 80% of the base.");
});

/** Each edge with its sides, seen to happen in the evaluator. */
function shown(scheme: string): readonly string[] {
  const { reasons, findings } = analysed(scheme, { cliffs: fraction(3n, 10n) });
  for (const { evaluated, said } of findings.flatMap(({ witnesses }) => witnesses).map(seen)) expect(evaluated).toBe(said);
  return reasons;
}

test("whole tiers without a most that is paid", () => {
  // 1% of 100,000 is 1,000; 5% of 100,001 is 5,000.05
  expect(
    shown(`
metric sales extra
  measure sum(crm.received), points 0
total no cap, no floor, round 2
pay commission
  tiers whole of measure(sales), 1% up to 10 万元, 5% beyond, round 2`),
  ).toEqual(["“commission”: 100,000 CNY pays 1,000 CNY, 100,001 CNY pays 5,000.05 CNY."]);
});

test("a coefficient by its full factor, an extra by the total", () => {
  expect(
    shown(`
metric m weight 100
  measure sum(crm.amount), target 500 万元
  proportional, cap 100, floor 0
coefficient c
  measure average(crm.rate)
  1.2 from 95%, 1 from 80%, 0.5 otherwise
total out of 100, cap 120, floor 0, round 2`),
  ).toEqual(["“c”: 79.9% gives 0.5, 80% gives 1; this edge decides 50% of the full factor."]);
  expect(
    shown(`
metric e extra
  measure count(events.faults)
  0 up to 2, -30 over 2, no floor
metric m weight 100
  measure sum(crm.amount), target 500 万元
  proportional, cap 100, floor 0
total out of 100, cap 100, no floor, round 2`),
  ).toEqual(["“e”: 2 gives 0 points, 3 gives -30 points; this edge decides 30% of the total."]);
});

test("of several edges the one that decides most is told", () => {
  // 40 − 25 = 15 of 40 is 37.5%, 25 of 40 is 62.5%.
  expect(
    shown(`
metric m weight 40
  measure average(crm.rate)
  40 from 95%, 25 from 90%, 0 otherwise`),
  ).toEqual(["“m”: 89.9% gives 0 points, 90% gives 25 points; this edge decides 62.5% of the weight. Much hangs on 95%, too."]);
});

test("all points within one per cent", () => {
  expect(
    shown(`
metric m weight 40
  measure average(crm.rate)
  full from 95%, -40 per 1% under pro rata, floor 0`),
  ).toEqual(["“m”: 94% gives 0 points, 95% gives 40 points; this edge decides 100% of the weight."]);
});

test("a line as steep as a jump", () => {
  expect(
    shown(`
metric m weight 40
  measure average(crm.rate)
  curve, 0 at 60%, 20 at 80%, 40 at 80.1%, flat beyond`),
  ).toEqual(["“m”: 80% gives 20 points, 80.1% gives 40 points; this edge decides 50% of the weight."]);
});
