import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const scheme = (measure: string) => `scheme s\n  cycle monthly\nmetric m weight 20\n  measure ${measure}\n  full from 5, 0 otherwise\n`;
const table = "table rates\n  | | under 100% | from 100% |\n  | otherwise | 10 | 15 |\n";

test("a let that nothing names", () => {
  const { findings } = checkScheme(`let basis = sum(crm.visits)\n${scheme("sum(crm.visits)")}`);
  expect(findings).toMatchObject([{ code: "definition-unused", at: "let basis" }]);
  expect(checkScheme(`let basis = sum(crm.visits)\n${scheme("basis")}`).codes).toEqual([]);
});

test("a let in a let is used", () => {
  expect(checkScheme(`let one = sum(crm.visits)\nlet two = one + 1\n${scheme("two")}`).codes).toEqual([]);
});

test("a table that no matrix reads", () => {
  expect(checkScheme(`${table}${scheme("sum(crm.visits)")}`).findings).toMatchObject([{ code: "table-unused", at: "table rates" }]);
  expect(
    checkScheme(
      `${table}scheme s\n  cycle monthly\nmetric m weight 20\n  measure sum(crm.amount), target 5 万元\n  matrix 1 by attainment from rates\n`,
    ).codes,
  ).not.toContain("table-unused");
});

test("nothing is called unused where something could not be read", () => {
  expect(checkScheme(`let basis = sum(crm.visits)\n${scheme("+")}`).codes).not.toContain("definition-unused");
});
