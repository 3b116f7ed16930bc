import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const codes = (shares: string) =>
  checkScheme(
    `scheme s\n  cycle monthly\nmetric m weight 100\n  points weight\ngrades\n  a from 90\n  b from 80\n  c otherwise\ndistribution ${shares}, people rounded up, ties in\n`,
  ).codes;

test.each([
  ["60% and 50% are more than all", "at least 60% of team in a, exactly 50% of team in c", ["shares-over-all"]],
  ["60% and 40% are all", "at least 60% of team in a, exactly 40% of team in c", []],
  [
    "20%, 30% and 40% leave some without a grade",
    "exactly 20% of team in a, at most 30% of team in b, exactly 40% of team in c",
    ["shares-under-all"],
  ],
  ["20%, 30% and 50% are all", "exactly 20% of team in a, at most 30% of team in b, exactly 50% of team in c", []],
  ["a grade without a share takes the rest", "exactly 20% of team in a, exactly 30% of team in b", []],
  ["of two groups each has its own sum", "at least 60% of team in a, at least 60% of role in c", []],
  ["a condition may not hold", "at least 60% of team in a, at least 60% of team in c when headcount(team) > 9", []],
  ["nobody can leave the last grade", "at most 10% of team in c", ["share-of-last"]],
])("%s", (_, shares, wanted) => {
  expect(codes(shares)).toEqual(wanted);
});
