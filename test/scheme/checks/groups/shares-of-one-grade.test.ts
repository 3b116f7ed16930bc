import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const codes = (shares: string) =>
  checkScheme(
    `scheme s\n  cycle monthly\nmetric m weight 100\n  points weight\ngrades\n  a from 90\n  b from 80\n  c otherwise\ndistribution ${shares}, people rounded up, ties in\n`,
  ).codes;

test.each([
  ["at most 20% of team in a, at least 30% of team in a", ["shares-of-one-grade"]],
  ["at most 15% of team in a, at most 30% of team in a", ["shares-of-one-grade"]],
  ["exactly 15% of team in a, at most 30% of team in a", ["shares-of-one-grade"]],
  ["at least 4 of team in a, at most 3 of team in a", ["shares-of-one-grade"]],
  ["at least 10% of team in a, at most 20% of team in a", []],
  ["at most 20% of team in a, at least 30% of team in b", []],
  ["at most 20% of team in a, at most 30% of role in a", []],
  ["at most 20% of team in a, at most 1 of team in a when headcount(team) < 5", []],
])("%s", (shares, wanted) => {
  expect(codes(shares)).toEqual(wanted);
});
