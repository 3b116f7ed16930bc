import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "../../../src/number/decimal.ts";
import { add, ZERO } from "../../../src/number/fraction.ts";
import { isScored } from "../../../src/results/teams.ts";
import type { RunResult } from "../../../src/results/types.ts";
import { company, lines, type Member, schemeOf } from "../../support/company.ts";

const everything = schemeOf(
  "rep",
  `limit average(total in team) at most 80 then in proportion, round 2

grades
  A from 85
  B from 70
  C otherwise

distribution
  at most 20% of everyone in A, people rounded down, ties out

pay award "Award"
  500 元 at rank 1, 200 元 at rank 2 to 3, 0 otherwise
  by rank(total in team), round 2

pool shared "Shared" of 100 元 in team
  shared by total + 1, remainder largest, round 2
`,
);

const resultOf = (members: readonly Member[]): RunResult => company([everything, everything.replaceAll("rep", "lead")], members);
const told = (members: readonly Member[]): readonly string[] =>
  lines(resultOf(members), ({ total, grade, pay, rank }) =>
    [toText(total), grade?.name, ...pay.map(({ amount }) => toText(amount)), rank?.place].join(" "),
  );

describe("of any company", () => {
  const member = fc.record({
    team: fc.constantFrom("East", "West", "North"),
    role: fc.constantFrom("rep", "lead"),
    // Few scores, so that there are ties, and now and then none.
    score: fc.constantFrom("60", "75", "85", "85.5", "95", "100", ""),
  });
  const companies = fc
    .array(member, { minLength: 1, maxLength: 14 })
    .map((people) => people.map(({ team, role, score }, index): Member => [`P${index + 10}`, team, role, score]));
  const seed = 20240930;

  test("the order of the list of people changes nothing", () => {
    fc.assert(
      fc.property(companies, (members) => {
        expect(told(members.toReversed()).toReversed()).toEqual(told(members));
      }),
      { seed, numRuns: 40 },
    );
  });

  test("each team with a result shares its amount to the cent, and of everyone at most 20% hold an A", () => {
    fc.assert(
      fc.property(companies, (members) => {
        const people = resultOf(members).people.filter(isScored);
        for (const team of new Set(people.map((each) => each.team))) {
          const parts = people.flatMap((each) =>
            each.team === team ? (each.pay.find(({ name }) => name === "shared")?.amount ?? []) : [],
          );
          expect(toText(parts.reduce(add, ZERO))).toBe("100");
        }
        expect(people.filter(({ grade }) => grade?.name === "A").length).toBeLessThanOrEqual(Math.floor(members.length / 5));
      }),
      { seed, numRuns: 40 },
    );
  });
});

describe("what hangs on figures of figures", () => {
  test("a place among all is taken after every team's limit", () => {
    // East: (100 + 80) ÷ 2 = 90, so 88.89 and 71.11; West stays at 75, and so comes before what was 80.
    const scheme = schemeOf(
      "rep",
      `limit average(total in team) at most 80 then in proportion, round 2
pay award "Award" = 1 元 * rank(total in everyone), round 2`,
    );
    const result = company(
      [scheme],
      [
        ["E1", "East", "rep", "100"],
        ["E2", "East", "rep", "80"],
        ["W1", "West", "rep", "75"],
      ],
    );
    expect(lines(result, ({ total, pay }) => `${toText(total)} ${pay.map(({ amount }) => toText(amount)).join()}`)).toEqual([
      "E1 88.89 1",
      "E2 71.11 3",
      "W1 75 2",
    ]);
  });

  test("a figure of a figure is lent by people of other schemes, too, whether its own scheme has people or not", () => {
    const distant = schemeOf("lead", `pay award "Award" = 1 元 * rank(total - average(total in team) in everyone), round 2`);
    const reps: readonly Member[] = [
      ["E1", "East", "rep", "90"],
      ["E2", "East", "rep", "70"],
    ];
    const awards = (members: readonly Member[]) =>
      lines(company([schemeOf("rep", ""), distant], members), ({ pay }) => pay.map(({ amount }) => toText(amount)).join());
    expect(awards(reps)).toEqual(["E1 ", "E2 "]);
    // East's average is 80: 10 over it, 10 under it, and at it; the second place is the lead's.
    expect(awards([...reps, ["L1", "East", "lead", "80"]])).toEqual(["E1 ", "E2 ", "L1 2"]);
  });

  test("is provisional where one of the teams behind it is not complete", () => {
    const scheme = schemeOf("rep", `limit average(total in team) at most 80 then in proportion, round 2`);
    const reading = schemeOf("lead", `pay award "Award" = 1 元 * average(total in everyone), round 2`);
    const result = company(
      [scheme, reading],
      [
        ["E1", "East", "rep", "70"],
        ["W1", "West", "rep", ""],
        ["L1", "South", "lead", "90"],
      ],
    );
    // The company's average is open; East's is not, nor is what East comes to.
    expect(result.teams.map(({ name, provisional }) => [name, provisional])).toEqual([
      ["East", false],
      ["West", true],
      ["South", true],
    ]);
    expect(lines(result, ({ pay }) => pay.map(({ amount }) => toText(amount)).join())).toEqual([
      "E1 ",
      "W1 blocked: missing-value",
      "L1 80 provisional",
    ]);
  });
});
