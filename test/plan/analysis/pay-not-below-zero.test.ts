import { expect, test } from "vitest";
import { analysed } from "./analysed.ts";

const paying = (rows: string, base = "sum(crm.received) - sum(crm.amount)") =>
  analysed(`
metric rate weight 100
  measure average(crm.rate)
  full from 95%, 0 otherwise
total out of 100, cap 100, floor 0, round 2
pay bonus base ${base}
  ${rows}, round 2`);

test("a floor that is a share of the base goes under zero with it", () => {
  // −1,000 × 120% would be −1,200; held up to −1,000 × 10%
  const { codes, reasons } = paying("120% from 90, 5% otherwise, floor 10%");
  expect(codes).toEqual(["pay-below-zero"]);
  expect(reasons).toEqual([
    "“bonus” does not say how low it may go. Its base can be under zero, and its floor with it: of -1,000 CNY it comes to -100 CNY, and whoever that happens to has no result until someone decides.",
  ]);
});

test.each([
  ["the floor is an amount", "120% from 90, 100% otherwise, floor 0 CNY"],
  ["the floor is a share of nothing", "120% from 90, 100% otherwise, floor 0%"],
  ["it is said that there is none", "120% from 90, 100% otherwise, no floor"],
])("quiet where %s", (_, rows) => {
  expect(paying(rows).codes).not.toContain("pay-below-zero");
});

test("quiet where a share of a base that is never under zero is left, whatever the formula takes off", () => {
  expect(paying("points base - 300 CNY * sum(events.faults), floor 20%", "people.base").codes).not.toContain("pay-below-zero");
});
