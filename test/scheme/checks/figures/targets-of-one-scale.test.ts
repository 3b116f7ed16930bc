import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const aim = (name: string, column: string, target: string): string =>
  `metric ${name} weight 40\n  measure sum(crm.${column}), target ${target}\n  full at 100%, -1 per full 1% under, floor 0\n`;

const found = (metrics: string) => checkScheme(`scheme s\n  cycle quarterly\n${metrics}`).findings.map(({ code, at }) => [code, at]);

test("two targets of one column, ten thousand times apart", () => {
  expect(found(aim("a", "amount", "500 万元") + aim("b", "amount", "600 亿元"))).toEqual([["targets-far-apart", "600 亿元"]]);
});

test.each([
  ["a stretch of ten times as much", aim("a", "amount", "500 万元") + aim("b", "amount", "5,000 万元")],
  ["amounts in other units", aim("a", "amount", "2 亿元") + aim("b", "received", "5 万元")],
  ["a count beside an amount", aim("a", "amount", "500 万元") + aim("b", "visits", "60")],
])("%s is let be", (_, metrics) => {
  expect(found(metrics)).toEqual([]);
});
