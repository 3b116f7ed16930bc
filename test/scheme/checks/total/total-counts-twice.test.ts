import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const codes = (total: string) =>
  checkScheme(
    `scheme s\n  cycle monthly\nsection x weight 60\nmetric a weight 60\n  measure sum(crm.visits)\n  60 from 5, 0 otherwise\nsection y weight 40\nmetric b weight 40\n  measure sum(crm.visits)\n  40 from 9, 0 otherwise\ntotal ${total}\n`,
  ).codes;

test.each([
  ["a + b + a", ["total-counts-twice"]],
  ["(a + (b + a)) * 50%", ["total-counts-twice"]],
  ["x + y + b", ["total-counts-twice"]],
  ["a + b", []],
  ["x + y", []],
  ["a + b + max(a, b) / 10", []],
  ["2 * a + b", []],
])("%s", (total, wanted) => {
  expect(codes(total)).toEqual(wanted);
});
