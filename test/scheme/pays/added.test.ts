import { expect, test } from "vitest";
import { checkScheme, plain } from "../check-text.ts";

const paid = (rows: string, base = " of people.base") =>
  checkScheme(`scheme s
  cycle quarterly
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 80 from 90%, 0 otherwise
total out of 100, cap 100, round 0
grades
  a from 90
  b from 80
  c otherwise
pay bonus${base}
  ${rows}, round 0
`);

test.each([
  // 100% - 20% = 80%
  [
    "deduct 20% at c beside others",
    "120% at a, 100% at b, deduct 20% at c",
    "deduct 20% at c",
    "“bonus”.* 100% it comes to 80%; as all that the row gives, to -20%",
  ],
  // 100% + 20% = 120%
  ["plus 20% at a", "plus 20% at a, 100% at b, 0 at c", "plus 20% at a", "100% it comes to 120%; .* to 20%"],
])("%s is more or less than which", (_, rows, at, reason) => {
  expect(paid(rows).findings).toMatchObject([{ code: "added-or-given", at, reason: expect.stringMatching(reason) }]);
});

test("more in money beside what others get is asked about, a fine is a fine", () => {
  expect(paid("+2,000 元 at a, 1,000 元 at b, 0 at c", "").codes).toEqual(["added-or-given"]);
  expect(paid("2,000 元 at a, 1,000 元 at b, deduct 500 元 at c", "").codes).toEqual([]);
});

test("taken off where all others are paid in full: 100% - 20% = 80%", () => {
  const { program, codes } = paid("100% at a, 100% at b, deduct 20% at c");
  expect(codes).toEqual([]);
  const shares = program?.schemes[0]?.pays[0]?.rows.map(({ result }) => plain(result));
  expect(shares).toEqual([
    { kind: "share", share: "1" },
    { kind: "share", share: "1" },
    { kind: "share", share: "0.8" },
  ]);
});

test("what is only added is of the base", () => {
  expect(paid("plus 20% at a, plus 10% at b, 0 at c").codes).toEqual([]);
});

test("taken off and nothing else may be what is left or a fine: 90% or -10%", () => {
  const { findings } = checkScheme(`scheme s
  cycle quarterly
metric sales weight 100
  measure sum(crm.amount), target 10 万元
  proportional, floor 0, cap 120
total out of 100, cap 100, round 0
pay fine of people.base by attainment(sales)
  deduct 10% under 100%, 0 otherwise, round 0
`);
  expect(findings).toMatchObject([{ code: "added-or-given", reason: expect.stringMatching("100% it comes to 90%; .* -10%") }]);
});
