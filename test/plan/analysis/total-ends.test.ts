import { describe, expect, test } from "vitest";
import { analysed, seen } from "./analysed.ts";

const revenue = (total: string, more = "") => `
metric m weight 100
  measure sum(crm.amount), target 500 万元
  proportional, cap 100, floor 0${more}
${total}`;

test("a total whose decimals need not end, once", () => {
  const { codes, reasons, findings } = analysed(revenue("total out of 100, cap 100"));
  expect(codes).toEqual(["total-never-ends"]);
  // a third of the way to full points
  expect(reasons).toEqual(["Nothing rounds the total, and its decimals need not end: “m” gives 33.3333… points at 33.3333…%."]);
  for (const { evaluated, said } of findings.flatMap(({ witnesses }) => witnesses).map(seen)) expect(evaluated).toBe(said);
});

test("of what is counted, a whole figure shows it", () => {
  // 1 of 30 visits is 3⅓%
  const { reasons } = analysed(`
metric m weight 100
  measure sum(crm.visits), target 30
  proportional, cap 100, floor 0
total out of 100, cap 100`);
  expect(reasons).toEqual(["Nothing rounds the total, and its decimals need not end: “m” gives 3.3333… points at 3.3333…%."]);
});

describe("quiet", () => {
  test.each([
    revenue("total out of 100, cap 100, round 2"),
    revenue("total out of 100, cap 100", ", round 2"),
    revenue(""),
    `
metric m weight 100
  measure sum(crm.visits), target 50
  proportional, cap 100, floor 0
total out of 100, cap 100`,
    `
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 60 from 80%, 0 otherwise
total out of 100, cap 100`,
  ])("%s", (scheme) => {
    expect(analysed(scheme).codes).toEqual([]);
  });
});
