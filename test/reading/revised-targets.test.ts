import { expect, test } from "vitest";
import { chapter, readScheme } from "./read.ts";

const metric = `metric revenue weight 100
  measure sum(crm.amount), target from targets by team
  proportional, cap 100, floor 0
total out of 100, floor 0, round 2
`;
const lists = `targets plan "Plan 2024" effective 2024-01-01 to 2024-12-31
  north 1,200 CNY
targets autumn "Autumn" effective 2024-08-01 to 2024-12-31
  revises plan, because "a smaller market", approved by "director"
  north 400 CNY
targets winter "Winter" effective 2024-11-01 to 2024-12-31
  revises autumn, because "a large order", approved by "director"
  north 200 CNY
`;

test("a revised target is told with the days from which each list holds", () => {
  const { told } = chapter(readScheme(metric, "", lists), "items").entries[0] ?? { told: [] };
  const [first] = told;
  expect(first?.text.en).toContain(
    "The target is the period’s part of their own entry in the list of targets “Plan 2024”, revised from 2024-08-01 on by “Autumn” and from 2024-11-01 on by “Winter”.",
  );
  expect(first?.text.zh).toContain("目标为目标表“Plan 2024”中本人的本期目标（2024-08-01 起按“Autumn”修订；2024-11-01 起按“Winter”修订）。");
});
