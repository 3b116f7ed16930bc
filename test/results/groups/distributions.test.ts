import { describe, expect, test } from "vitest";
import { company, graded, type Member, paid, schemeOf } from "../../support/company.ts";

const grades = `grades
  A from 90
  B from 80
  C otherwise
`;
const team = (name: string, role: string, ...scores: readonly string[]): Member[] =>
  scores.map((score, index) => [`${name[0]}${index + 1}`, name, role, score]);
const shared = (role: string, shares: string, more = ""): string => schemeOf(role, `${grades}\ndistribution\n  ${shares}\n${more}`);

describe("shares of a team's grades", () => {
  test("20% of 5 are one A: the second goes to B", () => {
    const scheme = shared("rep", "at most 20% of team in A, people rounded half up, ties out");
    expect(graded(company([scheme], team("East", "rep", "95", "92", "85", "70", "60")))).toEqual(["E1 A", "E2 B", "E3 B", "E4 C", "E5 C"]);
  });

  test("the blocked count as heads: 20% of 10 are two, though only three have a result", () => {
    const scheme = shared("rep", "at most 20% of team in A, people rounded down, ties out");
    const nobody = Array.from({ length: 7 }, () => "");
    const result = graded(company([scheme], team("East", "rep", "95", "92", "91", ...nobody)));
    expect(result.slice(0, 4)).toEqual(["E1 A provisional", "E2 A provisional", "E3 B provisional", "E4 blocked: missing-value"]);
  });

  test("pay reads the grade that is left", () => {
    const pay = `pay bonus "Bonus"\n  300 元 at A, 200 元 at B, 100 元 at C, round 2`;
    const scheme = shared("rep", "at most 1 of team in A, ties out", pay);
    expect(paid(company([scheme], team("East", "rep", "95", "92", "70")))).toEqual(["E1 300", "E2 200", "E3 100"]);
  });

  test("schemes that say the same share their places; whoever is under another is not counted", () => {
    const said = "at most 50% of team in A, people rounded down, ties out";
    const result = company(
      [shared("rep", said), shared("lead", said), schemeOf("clerk", grades)],
      [...team("East", "rep", "95", "94"), ["L1", "East", "lead", "93"], ["L2", "East", "lead", "92"], ["K1", "East", "clerk", "99"]],
    );
    expect(graded(result)).toEqual(["E1 A", "E2 A", "L1 B", "L2 B", "K1 A"]);
  });

  test("a share may hang on the size of the group", () => {
    const scheme = shared("rep", "at most 20% of team in A when headcount(team) > 2, people rounded down, ties out");
    const result = company([scheme], [...team("East", "rep", "95", "92", "91"), ...team("West", "rep", "95", "92")]);
    expect(graded(result)).toEqual(["E1 B", "E2 B", "E3 B", "W1 A", "W2 A"]);
  });

  test("a condition on those of a scheme has to hold for all schemes that share the places", () => {
    const said = "at most 20% of everyone in A when headcount(scheme) > 2, people rounded down, ties out";
    const schemes = [shared("rep", said), shared("lead", said)];
    const reps = team("East", "rep", "95", "92", "91");
    expect(graded(company(schemes, reps))).toEqual(["E1 B", "E2 B", "E3 B"]);
    expect(graded(company(schemes, [...team("West", "lead", "90"), ...reps]))).toEqual(["W1 A", "E1 A", "E2 A", "E3 A"]);
  });

  test("equals at the edge are told apart by what is written", () => {
    const scheme = shared("rep", "at most 1 of team in A, ties by people.base");
    const result = company(
      [scheme],
      [
        ["E1", "East", "rep", "95", "800"],
        ["E2", "East", "rep", "95", "900"],
      ],
    );
    expect(graded(result)).toEqual(["E1 B", "E2 A"]);
  });

  test("who is vetoed does not move up where a share at least is filled", () => {
    const scheme = shared(
      "rep",
      "at least 1 of team in A, ties out",
      `veto "Base under 500" when people.base < 500 元 then grade at most C`,
    );
    const result = company(
      [scheme],
      [
        ["E1", "East", "rep", "85", "400"],
        ["E2", "East", "rep", "82", "1000"],
        ["E3", "East", "rep", "81", "1000"],
      ],
    );
    expect(graded(result)).toEqual(["E1 C", "E2 A", "E3 B"]);
  });
});
