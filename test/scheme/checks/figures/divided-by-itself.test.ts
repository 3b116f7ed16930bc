import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const found = (measure: string) =>
  checkMetric(`measure ${measure}\nfull from 10%, -1 per full 1% under, floor 0`).findings.map(({ code, at }) => [code, at]);

test("a share of itself", () => {
  expect(found("sum(crm.received) / sum(crm.received)")).toEqual([["divided-by-itself", "sum(crm.received) / sum(crm.received)"]]);
});

test.each([
  "sum(crm.received) / sum(crm.amount)",
  "(sum(crm.received) - sum(crm.amount)) / sum(crm.amount)",
  "sum(crm.visits where crm.kind = new) / sum(crm.visits)",
])("%s is let be", (measure) => {
  expect(found(measure)).toEqual([]);
});
