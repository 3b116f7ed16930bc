import { describe, expect, test } from "vitest";
import { analysed, seen } from "./analysed.ts";
import * as planted from "./planted.ts";

/** That something can never be is shown by no single value; the rest is. */
const without = new Set([
  "row-never-applies",
  "condition-never-holds",
  "condition-always-holds",
  "slope-never-applies",
  "step-too-fine",
  "step-too-wide",
  "grades-far-from-total",
  "pay-rows-far-apart",
  "cap-never-bites",
]);

const { reach, direction, applies, slips, payment, coefficients } = planted;

describe.each([...reach, ...direction, ...applies, ...slips, ...payment, ...coefficients])("$name", ({ scheme, says }) => {
  const { codes, reasons, findings, open } = analysed(scheme);

  test("is found, and nothing else is", () => {
    expect(codes.map((code, index) => [code, reasons[index]])).toEqual(Object.entries(says));
    expect(open).toEqual([]);
  });

  test("happens in the evaluator", () => {
    for (const { diagnostic, witnesses } of findings) {
      if (!without.has(diagnostic.code)) expect(witnesses).not.toEqual([]);
      for (const { evaluated, said } of witnesses.map(seen)) expect(evaluated).toBe(said);
    }
  });
});
