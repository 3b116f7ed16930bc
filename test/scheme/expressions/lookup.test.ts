import { describe, expect, test } from "vitest";
import { checkTexts } from "../../../src/pipeline.ts";
import { checkScheme, sources } from "../check-text.ts";

const tables = `table rates
  | | under 3 years | from 3 years |
  | from 100% | 5% | 8% |
  | otherwise | 1% | 2% |
table points_by_years
  | | otherwise |
  | from 3 years | 10 |
  | otherwise | 5 |
`;

const scheme = (expression: string, text = tables): string => `${text}scheme s
  cycle quarterly
metric m weight 40
  measure sum(crm.amount), target 100 万元
  proportional, cap 40
metric n weight 60
  points ${expression}, cap 60
`;

const found = (expression: string, text?: string) => checkScheme(scheme(expression, text));

/** What is wrong with it; that the other table is not used is of no interest. */
const codes = (expression: string, text?: string): readonly string[] =>
  found(expression, text).codes.filter((code) => code !== "table-unused");

describe("a look-up", () => {
  test.each(["weight * lookup(rates, attainment(m), people.tenure)", "lookup(points_by_years, people.tenure)"])("is: %s", (expression) => {
    expect(codes(expression)).toEqual([]);
  });

  test.each([
    ["lookup(rates, attainment(m))", "lookup-arguments"],
    ["lookup(attainment(m), rates)", "lookup-arguments"],
    ["lookup(rate, attainment(m), people.tenure)", "unknown-name"],
    ["lookup(rates, attainment(m), people.team)", "number-expected"],
    ["lookup(rates, crm, people.tenure)", "column-of-source"],
  ])("is not: %s", (expression, code) => {
    expect(codes(`weight * ${expression}`)).toEqual([code]);
  });

  test("needs a cell under each column", () => {
    const text = "table rates\n  | | under 3 years | from 3 years |\n  | from 100% | 5% |\n  | otherwise | 1% | 2% |\n";
    expect(codes("weight * lookup(rates, attainment(m), people.tenure)", text)).toEqual(["table-uneven"]);
  });

  test.each([
    ["100%", "3 years", "4.8"], // 60 × 8%
    ["100%", "2 years", "3"], // 60 × 5%
    ["99%", "2 years", "0.6"], // 60 × 1%
    ["99%", "3 years", "1.2"], // 60 × 2%
  ])("gives the cell: %s after %s", (attainment, tenure, points) => {
    const example = `example "x"\n  given attainment(m) ${attainment}, people.tenure ${tenure}\n  expect n ${points}\n`;
    const text = sources + scheme("weight * lookup(rates, attainment(m), people.tenure)") + example;
    const { diagnostics } = checkTexts([{ file: "s.kpi", text }]);
    expect(diagnostics.filter(({ code }) => code.startsWith("example"))).toEqual([]);
  });
});
