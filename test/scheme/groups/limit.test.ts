import { describe, expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const scheme = (lines: string) =>
  checkScheme(
    `scheme s\n  cycle monthly\nmetric m weight 100\n  points weight\npay bonus of people.base, 100% from 80, 0 otherwise, round 2\nlimit ${lines}\n`,
  );

describe("a limit on a figure of a group", () => {
  test("holds the group where nothing is said", () => {
    const { codes, program } = scheme("average(total) in team at most 80");
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.limits).toMatchObject([
      {
        of: { kind: "group", fn: "average", of: { kind: "total" }, in: { kind: "column", column: "team" } },
        what: { kind: "total" },
        op: "at-most",
        value: { kind: "constant", value: { n: 80n, d: 1n } },
        // biome-ignore lint/suspicious/noThenProperty: the word of the language
        then: "hold",
      },
    ]);
  });

  test("or brings a pay down in proportion, rounded", () => {
    const { codes, program } = scheme("sum(bonus in everyone) at most 33,000 元 then in proportion, round 2 down");
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.limits).toMatchObject([
      {
        of: { fn: "sum", of: { kind: "pay", name: "bonus" } },
        what: { kind: "pay", name: "bonus" },
        // biome-ignore lint/suspicious/noThenProperty: the word of the language
        then: "scale",
        round: { places: 2, mode: "down" },
      },
    ]);
  });

  test("may be so many points for each of the group", () => {
    const { codes, program } = scheme("sum(total in team) at most headcount(team) * 80");
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.limits?.[0]?.value).toMatchObject({
      kind: "arithmetic",
      left: { kind: "headcount" },
      unit: { kind: "points" },
    });
  });

  test("may be a figure of the data", () => {
    const { codes, program } = scheme("sum(bonus in everyone) at most people.base * 3");
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.limits?.[0]?.value).toMatchObject({ kind: "arithmetic", unit: { kind: "money" } });
  });
});

test.each([
  ["the same group", "sum(total in team) at most headcount(team) * 80"],
  ["everyone", "average(total in team) at most average(points(m) in everyone)"],
  ["the scheme", "average(total in team) at most average(points(m) in scheme)"],
])("a bound may be a figure of %s", (_, lines) => {
  expect(scheme(lines).codes).toEqual([]);
});

test("what a metric measures, of a group or of each person, may hold what they have", () => {
  expect(scheme("average(points(m) in team) at most 80").codes).toEqual([]);
  expect(scheme("average(points(m) in person) exactly 10 then hold").codes).toEqual([]);
});

test.each([
  ["of nothing", "round 2", ["limit-of-nothing"]],
  ["among nobody", "average(total) at most 80", ["group-unsaid"]],
  ["of a place", "rank(total in team) at most 80", ["limit-of-what"]],
  ["of a column", "average(people.tenure in team) at most 80 years", ["limit-of-what"]],
  ["of a metric in proportion", "average(points(m) in team) at most 80 then in proportion, round 2", ["scale-of-what"]],
  ["of one person", "total at most 80", ["limit-of-what"]],
  ["by the grade, which comes later", "average(total in team) at most if grade is x then 80 else 70", ["not-known-yet"]],
  ["by each one's own total", "average(total in team) at most total", ["bound-of-a-person"]],
  ["by each one's own points", "average(total in team) at most max(points(m), 80)", ["bound-of-a-person"]],
  ["by each one's own rows", "sum(bonus in team) at most sum(crm.amount)", ["bound-of-a-person"]],
  ["by another group", "sum(total in team) at most headcount(role) * 80", ["bound-of-a-person"]],
  ["in another unit", "average(total in team) at most 80 元", ["units-differ"]],
  ["in money without its unit", "sum(bonus in team) at most 80", ["money-needs-unit"]],
  ["in proportion to the highest", "max(total in team) at most 80 then in proportion, round 2", ["scale-of-what"]],
  ["in proportion without rounding", "average(total in team) at most 80 then in proportion", ["limit-needs-round"]],
])("what no limit can be: %s", (_, lines, codes) => {
  expect(scheme(lines).codes).toEqual(codes);
});
