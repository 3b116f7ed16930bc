import { expect, test } from "vitest";
import { analysed } from "./analysed.ts";

const revenue = `
metric revenue weight 100
  measure sum(crm.amount), target 500 万元
  proportional, cap 100, floor 0
total out of 100, cap 100, round 2`;

const grades = "\ngrades\n  a from 90\n  b from 60\n  c otherwise";

/** A condition and what is said of it. */
const never: readonly (readonly [string, string])[] = [
  [
    "two ends of one attainment that do not meet",
    `${revenue}\nveto "x" when attainment(revenue) >= 100% and attainment(revenue) < 90% then total 0`,
  ],
  [
    "measure and attainment of a known target",
    `${revenue}\nveto "x" when measure(revenue) < 100 万元 and attainment(revenue) > 50% then total 0`,
  ],
  [
    "points and the result they are given for",
    `${revenue}\nveto "x" when points(revenue) >= 90 and attainment(revenue) < 80% then total 0`,
  ],
  ["a figure collected twice", `${revenue}\nveto "x" when count(events.faults) > 3 and count(events.faults) < 2 then total 0`],
  ["between two whole numbers", `${revenue}\nveto "x" when count(events.faults) > 2 and count(events.faults) < 3 then total 0`],
  ["an outcome over the most of the total", `${revenue}\noutcome "x" when total > 120`],
  ["a grade and totals beside it", `${revenue}${grades}\noutcome "x" when grade is a and total < 80`],
];

test.each(never)("%s never hold together", (_, scheme) => {
  expect(analysed(scheme).codes).toEqual(["condition-never-holds"]);
});

test.each([
  ["an outcome from nothing on", `${revenue}\noutcome "x" when total >= 0`],
  ["under or over an edge", `${revenue}\noutcome "x" when attainment(revenue) < 90% or attainment(revenue) >= 80%`],
])("%s is always so", (_, scheme) => {
  expect(analysed(scheme).codes).toEqual(["condition-always-holds"]);
});

test.each([
  ["ends that meet", `${revenue}\noutcome "x" when attainment(revenue) >= 90% and attainment(revenue) < 100%`],
  ["two figures", `${revenue}\noutcome "x" when count(events.faults) > 3 and sum(events.minutes) < 2 minutes`],
  ["a grade and totals in it", `${revenue}${grades}\noutcome "x" when grade is a and total < 95`],
])("%s may hold or not", (_, scheme) => {
  expect(analysed(scheme).codes).toEqual([]);
});

const pay = (rows: string): string => `${revenue}\npay bonus of people.base\n  ${rows}, 100% otherwise, round 2`;

test("a row behind a wider one is for nobody", () => {
  expect(analysed(pay("110% when people.tenure >= 3 years, 120% when people.tenure >= 5 years")).codes).toEqual(["row-taken-before"]);
});

test("a row behind a narrower one, or one about something else, is not", () => {
  expect(analysed(pay("120% when people.tenure >= 5 years, 110% when people.tenure >= 3 years")).codes).toEqual([]);
  expect(analysed(pay("110% when people.tenure >= 3 years, 120% when people.difficulty >= 2")).codes).toEqual([]);
});

const rows = (name: string, weight: number): string => `
metric ${name} weight ${weight}
  measure average(crm.rate)
  ${weight} from 95%, ${weight / 2} from 80%, 0 otherwise`;

// 0, 20 or 40 and 0, 30 or 60: 0, 20, 30, 40, 50, 60, 70, 80, 100.
const two = `${rows("m", 40)}${rows("n", 60)}\ntotal out of 100, cap 100, round 2\ngrades\n  a from 90\n`;

test("a grade between two totals that occur is for nobody", () => {
  const { codes, reasons } = analysed(`${two}  b from 81\n  c otherwise`);
  expect([codes, reasons]).toEqual([
    ["totals-pass-over"],
    ["No total falls in the grade “b”: the totals that can occur jump from 80 points to 100 points."],
  ]);
});

test("a grade that one total falls in is not", () => {
  expect(analysed(`${two}  b from 80\n  c otherwise`).codes).toEqual([]);
});

test("a row of pay between two totals that occur is for nobody", () => {
  const { codes } = analysed(
    `${rows("m", 100)}\ntotal out of 100, cap 100, round 2\npay p\n  500 元 from 90, 300 元 from 60, 0 otherwise, round 2`,
  );
  expect(codes).toEqual(["totals-pass-over"]);
});
