import { expect, test } from "vitest";
import { checkScheme } from "./check-text.ts";

const applies = (condition: string): readonly string[] =>
  checkScheme(`scheme s\n  cycle monthly\n  applies to ${condition}\nmetric m weight 100\n  points weight\n`).codes;

test.each(['role "sales" when people.tenure >= 1', "when people.joined < period start", "everyone", "when sum(crm.visits) > 0"])(
  "applies to %s",
  (condition) => {
    expect(applies(condition)).toEqual([]);
  },
);

test.each(["when points(m) > 5", "when rank(total in team) = 1"])("results are not there yet: %s", (condition) => {
  expect(applies(condition)).toHaveLength(1);
});

test("a condition is yes or no", () => {
  expect(applies("when people.tenure")).toEqual(["condition-expected"]);
});
