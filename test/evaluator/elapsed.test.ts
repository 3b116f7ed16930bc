import { expect, test } from "vitest";
import { elapsed } from "../../src/evaluator/reference/elapsed.ts";

test("days are counted over leap years", () => {
  expect(elapsed("2024-02-28", "2024-03-01", "day")).toBe(2);
  expect(elapsed("2023-02-28", "2023-03-01", "day")).toBe(1);
  expect(elapsed("2024-01-01", "2025-01-01", "day")).toBe(366);
  expect(elapsed("2024-03-01", "2024-02-28", "day")).toBe(-2);
});

test("a month is complete on its day, or on the last of a shorter month", () => {
  expect(elapsed("2024-07-15", "2024-09-14", "month")).toBe(1);
  expect(elapsed("2024-07-15", "2024-09-15", "month")).toBe(2);
  expect(elapsed("2024-01-31", "2024-02-29", "month")).toBe(1);
  expect(elapsed("2024-09-15", "2024-07-15", "month")).toBe(-2);
});

test("a year is twelve complete months", () => {
  expect(elapsed("2020-10-01", "2024-09-30", "year")).toBe(3);
  expect(elapsed("2020-09-30", "2024-09-30", "year")).toBe(4);
});

test("what is no date has no distance", () => {
  expect(elapsed("2024-02-30", "2024-03-01", "day")).toBeUndefined();
});
