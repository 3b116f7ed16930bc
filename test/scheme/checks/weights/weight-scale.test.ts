import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const scheme = (one: string, other: string, total = "no cap, no floor") => `scheme s
  cycle quarterly
metric a weight ${one}
  measure average(crm.rate)
  full from 95%, 0 otherwise
metric b weight ${other}
  measure count(events.faults)
  full at 0, 0 otherwise
total ${total}, round 2
`;

const found = (...weights: [one: string, other: string, total?: string]) =>
  checkScheme(scheme(...weights)).findings.map(({ code, at }) => [code, at]);

test("a part of one beside points that it would make a hundred with", () => {
  expect(found("0.4", "60")).toEqual([["weight-off-scale", "0.4"]]);
});

test.each<[one: string, other: string, total?: string]>([
  ["0.4", "0.6"], // both of one
  ["0.5", "99.5", "out of 100, cap 100"], // what they add up to is said
  ["0.5", "60"], // 50 and 60 are no hundred
  ["40", "60"],
])("%s and %s are sound", (...weights) => {
  expect(found(...weights)).toEqual([]);
});
