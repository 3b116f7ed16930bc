import { expect, test } from "vitest";
import { checkMetric, checkScheme } from "../../check-text.ts";

const rate = "measure last(crm.rate)";

test("a slope that takes off without end names the value where it passes zero", () => {
  const { findings } = checkMetric(`${rate}\n40 at 100%, -1 per full 1% under`);
  expect(findings).toEqual([
    { code: "below-zero", at: "-1 per full 1% under", reason: "“m” takes off 1 point a step without end: at 59% it comes to -1 points." },
  ]);
});

test.each(["floor 0", "no floor", "floor -10"])("“%s” settles it", (words) => {
  expect(checkMetric(`${rate}\n40 at 100%, -1 per full 1% under, ${words}`).codes).toEqual([]);
});

test("a slope that cannot reach zero is quiet", () => {
  // 40 - 0.4 × 100 = 0 at 0%, the least a rate can be.
  expect(checkMetric(`${rate}\n40 at 100%, -0.4 per full 1% under`).codes).toEqual([]);
  expect(checkMetric(`${rate}\n40 at 100%, -1 per full 1% under at most 40`).codes).toEqual([]);
});

test("0 under an edge that comes first is quiet", () => {
  expect(checkMetric(`${rate}\n40 from 95%, -1 per full 1% under, 0 under 60%`).codes).toEqual([]);
  expect(checkMetric(`${rate}\n40 from 95%, -5 per full 1% under, 0 under 60%`).codes).toEqual(["below-zero"]);
});

test("what may be negative is not taken to end at zero", () => {
  expect(checkMetric("measure sum(crm.amount) / sum(crm.received) - 1\n40 from 10%, -0.4 per full 1% under").codes).toEqual(["below-zero"]);
});

test("faults counted from zero may be as many as they like", () => {
  expect(checkMetric("measure sum(events.faults)\n-2 each").codes).toEqual(["below-zero"]);
  expect(checkMetric("measure sum(events.faults)\n-2 each, down to zero").codes).toEqual([]);
});

test("extras are meant to take off", () => {
  expect(checkScheme("scheme s\n  cycle quarterly\nmetric a extra\n  measure sum(events.faults), -2 each\n").codes).toEqual([]);
});
