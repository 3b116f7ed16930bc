import { describe, expect, test } from "vitest";
import { analysed, seen } from "./analysed.ts";

const faults = (rule: string) => analysed(`\nmetric m extra\n  measure sum(events.faults)\n  ${rule}`);
const revenue = (rule: string) => analysed(`\nmetric m weight 40\n  measure sum(crm.amount), target 500 万元\n  ${rule}`);

describe("a bound that leaves no room for one step", () => {
  test.each([
    ["-2 each, floor -1", "-2 points, but the floor of -1 points"],
    ["+100 each, cap 5", "+100 points, but the cap of 5 points"],
    ["+1 each at most 0.9", "+1 point, but “at most 0.9 points”"],
  ])("%s", (rule, says) => {
    const { codes, reasons, findings } = faults(rule);
    expect(codes).toEqual(["bound-within-step"]);
    expect(reasons).toEqual([`A step of “m” is ${says} does not leave room for even one of them.`]);
    for (const { evaluated, said } of findings.flatMap(({ witnesses }) => witnesses.map(seen))) expect(evaluated).toBe(said);
  });

  test("is seen in the evaluator", () => {
    // 40 − 5 = 35 at 90%, and the floor of 38 holds.
    const { codes, findings } = revenue("full at 100%, -5 per 10% under pro rata, floor 38");
    expect(codes).toEqual(["bound-within-step"]);
    expect(findings.flatMap(({ witnesses }) => witnesses.map(seen))).toEqual([{ evaluated: "38", said: "38" }]);
  });

  test("of what each row gives", () => {
    expect(analysed("\nmetric m extra\n  for each events.minutes, -5 per started 1 minute, sum, floor -3").codes).toEqual([
      "bound-within-step",
    ]);
  });
});

describe("odd but right", () => {
  test.each([
    // Whoever is late once loses all.
    "full at 100%, -50 per full 5% under, floor 0",
    "full at 100%, -5 per 10% under pro rata, floor 35",
    "full at 100%, +5 per full 10% over at most 5, -1 per 1% under pro rata, floor 0",
  ])("%s", (rule) => {
    expect(revenue(rule).codes).toEqual([]);
  });

  test("a bound of exactly one step", () => {
    expect(faults("-2 each, floor -2").codes).toEqual([]);
    expect(faults("+5 each, cap 5").codes).toEqual([]);
  });
});
