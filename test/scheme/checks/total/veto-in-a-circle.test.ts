import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const codes = (veto: string) =>
  checkScheme(
    `scheme s\n  cycle monthly\nmetric m weight 100\n  measure sum(crm.visits)\n  points if measure > 5 then 100 else 0\ngrades\n  a from 90\n  b otherwise\nveto "x" ${veto}\n`,
  ).codes;

test.each([
  ["when rank(total in team) > 3 then total 0", ["group-in-a-circle"]],
  ["when count(grade is b in team) > 3 then grade at most b", ["not-known-yet"]],
  ["when total < 30 then m 0", ["not-known-yet"]],
  ["when average(points(m) in team) < 3 then m 0", ["group-in-a-circle"]],
  ["when rank(total in team) > 3 then grade at most b", []],
  ["when rank(measure(m) in team) > 3 then total 0", []],
  ["when total < 60 then total 0", []],
])("%s", (veto, wanted) => {
  expect(codes(veto)).toEqual(wanted);
});
