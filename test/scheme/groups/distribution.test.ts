import { describe, expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const scheme = (lines: string) =>
  checkScheme(
    `scheme s\n  cycle monthly\nmetric m weight 100\n  points weight\ngrades\n  high "优" from 90\n  good from 80\n  low otherwise\ndistribution ${lines}\n`,
  );

const team = { kind: "column", column: "team" };

describe("shares of a group", () => {
  test("are read with their rounding and their ties", () => {
    const { codes, program } = scheme(
      "at most 10% of team in high | good, at least 5% of team in low, people rounded up, ties by points(m)",
    );
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.distributions).toMatchObject([
      {
        in: team,
        mode: "up",
        ties: { kind: "by", of: { kind: "metric", name: "m", part: "points" } },
        shares: [
          { op: "at-most", amount: { kind: "share", share: { n: 1n, d: 10n } }, grades: ["high", "good"] },
          { op: "at-least", amount: { kind: "share", share: { n: 1n, d: 20n } }, grades: ["low"] },
        ],
      },
    ]);
  });

  test("counts of people need no rounding, and may have a condition of the group", () => {
    const { codes, program } = scheme("at most 1 of team in 优 when headcount(team) <= 5, ties out");
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.distributions?.[0]).toMatchObject({
      ties: { kind: "out" },
      shares: [{ amount: { kind: "count", count: 1 }, grades: ["high"], when: { op: "<=", left: { kind: "headcount" } } }],
    });
  });

  test("may have a condition of everyone, or of those under the scheme", () => {
    expect(scheme("at most 1 of team in high when headcount(everyone) > 9, ties in").codes).toEqual([]);
    expect(scheme("at most 1 of team in high when headcount(scheme) > 9, ties in").codes).toEqual([]);
  });

  test("go on with the group before them", () => {
    const { codes, program } = scheme("at most 1 of team in high, low at least 1, ties in");
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.distributions?.[0]).toMatchObject({ in: team, shares: [{ grades: ["high"] }, { grades: ["low"] }] });
  });

  test("of two groups are two distributions", () => {
    const { program } = scheme("at most 1 of team in high, at least 1 of everyone in low, ties in");
    expect(program?.schemes[0]?.distributions?.map((each) => each.in)).toEqual([team, { kind: "everyone" }]);
  });
});

test.each([
  ["no rounding", "at most 10% of team in high, ties in", ["people-rounding-unsaid"]],
  ["no ties", "at most 1 of team in high", ["ties-unsaid"]],
  ["no group", "at most 1 in high, ties in", ["group-unsaid"]],
  ["no shares", "ties in", ["no-shares"]],
  ["no such grade", "at most 1 of team in hihg, ties in", ["unknown-name"]],
  ["more than all", "at most 110% of team in high, people rounded up, ties in", ["share-figure"]],
  ["part of a person", "at most 1.5 of team in high, ties in", ["share-figure"]],
  ["a condition on each", "at most 1 of team in high when total > 95, ties in", ["condition-of-a-person"]],
  ["a condition on each one's place", "at most 1 of team in high when rank(total in team) = 1, ties in", ["condition-of-a-person"]],
  ["a condition on another group", "at most 1 of role in high when headcount(team) > 1, ties in", ["condition-of-a-person"]],
  ["a condition on a part of all", "at most 1 of everyone in high when headcount(team) > 1, ties in", ["condition-of-a-person"]],
])("what is open or cannot be is asked: %s", (_, lines, codes) => {
  expect(scheme(lines).codes).toEqual(codes);
});
