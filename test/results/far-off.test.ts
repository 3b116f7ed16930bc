import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { farOff } from "../../src/results/far-off.ts";
import { run } from "../../src/results/run.ts";
import { facts, table } from "../support/facts.ts";
import { programOf } from "../support/program.ts";

const text = (target: string): string => `
source people from "people.csv" one row per person
  person "ID", name "Name"
source crm from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Sales" in CNY
scheme s
  cycle monthly
metric revenue weight 100
  measure sum(crm.amount)
  ${target}
  proportional, no cap
total no cap
`;

/** The reasons found where people sell so much, in 元. */
function found(target: string, amounts: readonly number[]): readonly string[] {
  const program = programOf(text(target));
  const period = parsePeriod("2024-07");
  if (!period) throw new Error("no period");
  const ids = amounts.map((_, index) => `E${index + 1}`);
  const data = facts(
    table(
      "people",
      ids.map((person) => ({ person, name: person })),
    ),
    table(
      "crm",
      ids.map((person, index) => ({ person, month: "2024-07", amount: String(amounts[index]) })),
    ),
  );
  return farOff(program, run(program, data, period)).map((diagnostic) => renderMessage(diagnostic, "en").reason);
}

describe("a measure far off its target for everyone", () => {
  test("is told, with the least and the most", () => {
    // 400 万元 ÷ 5 万元 = 8,000%, 600 ÷ 5 = 12,000%
    expect(found("target 5 万元", [4_000_000, 5_000_000, 6_000_000])).toEqual([
      "All 3 people with a result in “revenue” attain between 8,000% and 12,000% of the target.",
    ]);
    // 40 元 of 5 万元 is 0.08%
    expect(found("target 5 万元", [40, 50, 60])).toHaveLength(1);
  });

  test("is not, where one of them is near it", () => {
    expect(found("target 5 万元", [4_000_000, 5_000_000, 60_000])).toEqual([]);
  });

  test("is not, where someone has nothing and the others are near", () => {
    expect(found("target 5 万元", [0, 40_000, 50_000, 60_000])).toEqual([]);
  });

  test("may be accepted in the metric", () => {
    expect(found('target 5 万元\n  accept attainment-far-off "a pilot"', [40, 50, 60])).toEqual([]);
  });
});
