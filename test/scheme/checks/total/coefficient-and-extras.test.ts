import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const schemeOf = (rest: string) =>
  checkScheme(
    `scheme s\n  cycle monthly\nmetric a weight 100\n  measure last(crm.rate), proportional\ncoefficient hard of people.difficulty\n${rest}`,
  );
const bonus = "metric bonus extra\n  measure sum(events.faults), -2 each\n";

test("whether extras are multiplied too is asked", () => {
  expect(schemeOf(bonus).findings).toEqual([
    {
      code: "coefficient-and-extras",
      at: "scheme s",
      reason: "“s” has both a coefficient and extras, and does not say whether the extras are multiplied too.",
    },
  ]);
});

test("one of the two alone, or a total written out, is quiet", () => {
  expect(schemeOf("").codes).toEqual([]);
  expect(schemeOf(`${bonus}total a * hard + bonus\n`).codes).toEqual([]);
});
