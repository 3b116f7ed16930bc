import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "../../../src/number/decimal.ts";
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

const told = (members: readonly Member[]): readonly string[] =>
  lines(company([everything, everything.replaceAll("rep", "lead")], members), ({ total, grade, pay, rank }) =>
    [toText(total), grade?.name, ...pay.map(({ amount }) => toText(amount)), rank?.place].join(" "),
  );

test("the order of the list of people changes nothing", () => {
  const member = fc.record({
    team: fc.constantFrom("East", "West", "North"),
    role: fc.constantFrom("rep", "lead"),
    // Few scores, so that there are ties, and now and then none.
    score: fc.constantFrom("60", "75", "85", "85.5", "95", "100", ""),
  });
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 14 }), (company) => {
      const members = company.map(({ team, role, score }, index): Member => [`P${index + 10}`, team, role, score]);
      expect(told(members.toReversed()).toReversed()).toEqual(told(members));
    }),
    { seed: 20240930, numRuns: 40 },
  );
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
    // The company's average is open; East's is not.
    expect(lines(result, ({ pay }) => pay.map(({ amount }) => toText(amount)).join())).toEqual([
      "E1 ",
      "W1 blocked: missing-value",
      "L1 80 provisional",
    ]);
  });
});
