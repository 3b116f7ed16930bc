import { describe, expect, test } from "vitest";
import { analysed } from "./analysed.ts";

const codes = (lines: string) => analysed(`\nmetric m weight 40\n  ${lines}`).codes;

describe("steps beyond an edge that hardly anyone comes to", () => {
  test.each([
    "measure average(crm.rate)\n  full up to 5%, -1 per 500% over pro rata, floor 0",
    "measure sum(events.minutes)\n  full up to 10 minutes, -1 per 10 hours over pro rata, floor 0",
    "measure sum(events.minutes), target 30 minutes\n  full up to target, -2 per 5 hours over pro rata, floor 0",
    "measure sum(events.minutes)\n  full up to 60 minutes, -2 per 10 hours over pro rata, floor 0",
    "measure sum(crm.received), target 10,000 元\n  full up to target, -1 per 1 亿元 over pro rata, floor 0",
    "measure sum(crm.amount), target 500 万元\n  full at 100%, +1 per 1000% over pro rata, -1 per 1% under pro rata, floor 0, no cap",
  ])("%s", (lines) => {
    expect(codes(lines)).toEqual(["step-far-over"]);
  });
});

test("all of it within minutes of hours", () => {
  // 40 ÷ 5 × 2 = 16 minutes of 1,600
  expect(codes("measure sum(events.minutes), target 1600 minutes\n  full up to target, -5 per 2 minutes over pro rata, floor 0")).toEqual([
    "step-too-fine",
  ]);
});

test("all of it within one per cent of the target", () => {
  expect(codes("measure sum(crm.amount), target 500 万元\n  full at 100%, -40 per 1% under pro rata, floor 0")).toEqual(["step-too-fine"]);
});

describe("a floor that the lowest value does not come to", () => {
  test.each([
    // 40 − 100 × 0.1 = 30, and nobody attains less than nothing
    "measure average(crm.amount), target 500 万元\n  full at 100%, -0.1 per 1% under pro rata, floor 5",
    // 40 − 95 × 0.05 = 35.25, more than three quarters
    "measure average(crm.rate)\n  full from 95%, -0.05 per 1% under pro rata, floor 0",
  ])("%s", (lines) => {
    expect(codes(lines)).toEqual(["floor-never-bites"]);
  });
});

describe("odd but right", () => {
  test.each([
    "measure sum(events.minutes)\n  full up to 10 minutes, -5 per 1 hour over pro rata, floor 0",
    "measure sum(events.minutes), target 30 minutes\n  full up to target, -5 per 2 hours over pro rata, floor 0",
    "measure sum(events.minutes), target 20 minutes\n  full up to target, -5 per 1 minute over pro rata, floor 0",
    // Never under 30.5, and said for good measure.
    "measure average(crm.amount), target 500 万元\n  full at 100%, -0.5 per started 5% under, floor 28",
    "measure average(crm.rate)\n  full up to 2%, -5 per 10% over pro rata, floor 0",
    "measure sum(crm.amount), target 500 万元\n  full at 100%, -10 per 1% under pro rata, floor 0",
    "measure average(crm.rate)\n  full from 95%, -0.3 per 1% under pro rata, floor 0",
    // A growth goes under zero.
    "measure average(crm.rate)\n  full from 5%, -0.5 per 1% under pro rata, floor 10",
  ])("%s", (lines) => {
    expect(codes(lines)).toEqual([]);
  });
});
