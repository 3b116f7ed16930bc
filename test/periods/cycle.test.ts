import { expect, test } from "vitest";
import { fraction } from "../../src/number/fraction.ts";
import { perCycle } from "../../src/periods/cycle.ts";

test("a rate comes to its share of the cycle", () => {
  expect(perCycle(fraction(12), "year", "quarter")).toEqual(fraction(3));
  expect(perCycle(fraction(20), "month", "quarter")).toEqual(fraction(60));
  expect(perCycle(fraction(20), "month", "year")).toEqual(fraction(240));
  expect(perCycle(fraction(1), "half", "month")).toEqual(fraction(1, 6));
  expect(perCycle(fraction(5), "quarter", "quarter")).toEqual(fraction(5));
});

test("days and weeks are no whole part of a month", () => {
  expect(perCycle(fraction(5), "week", "month")).toBeUndefined();
  expect(perCycle(fraction(5), "day", "week")).toBeUndefined();
  expect(perCycle(fraction(5), "week", "week")).toEqual(fraction(5));
});

test("a project of whole months has as many of them", () => {
  expect(perCycle(fraction(20), "month", "2024-03-01--2024-08-31")).toEqual(fraction(120));
  expect(perCycle(fraction(12), "year", "2023-12-01--2024-02-29")).toEqual(fraction(3));
  expect(perCycle(fraction(60), "2024-03-01--2024-08-31", "month")).toEqual(fraction(10));
});

test("of a project that begins or ends within a month nothing per month comes to a figure", () => {
  expect(perCycle(fraction(20), "month", "2024-03-02--2024-08-31")).toBeUndefined();
  expect(perCycle(fraction(20), "month", "2024-03-01--2024-08-30")).toBeUndefined();
  expect(perCycle(fraction(20), "2024-03-02--2024-08-31", "2024-03-02--2024-08-31")).toEqual(fraction(20));
});
