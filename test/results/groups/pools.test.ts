import { describe, expect, test } from "vitest";
import { company, type Member, paid, schemeOf } from "../../support/company.ts";

const pool = (role: string, statement: string): string => schemeOf(role, statement);
const ofTeam = `pool team_bonus "Team bonus" of 100 元 in team
  shared by total, remainder largest, round 2`;
const reps = (...scores: readonly string[]): Member[] => scores.map((score, index) => [`E${index + 1}`, "East", "rep", score]);

describe("an amount shared among a team", () => {
  test("in proportion to the total, to the cent: 80, 90 and 60 of 230", () => {
    // 34.7826…, 39.1304…, 26.0869…: rounded down 34.78 + 39.13 + 26.08 = 99.99, and the last has the largest remainder.
    expect(paid(company([pool("rep", ofTeam)], reps("80", "90", "60")))).toEqual(["E1 34.78", "E2 39.13", "E3 26.09"]);
  });

  test("seven alike share 100.00: 14.29 four times and 14.28 three times", () => {
    const seven = reps("80", "80", "80", "80", "80", "80", "80");
    expect(paid(company([pool("rep", ofTeam)], seven))).toEqual([
      "E1 14.29",
      "E2 14.29",
      "E3 14.29",
      "E4 14.29",
      "E5 14.28",
      "E6 14.28",
      "E7 14.28",
    ]);
  });

  test("each team has its own", () => {
    const result = company([pool("rep", ofTeam)], [...reps("80", "20"), ["W1", "West", "rep", "55"]]);
    expect(paid(result)).toEqual(["E1 80", "E2 20", "W1 100"]);
  });

  test("schemes that say the same share one amount; another scheme's people have no part", () => {
    const result = company(
      [pool("rep", ofTeam), pool("lead", ofTeam), pool("clerk", "")],
      [...reps("60"), ["E2", "East", "lead", "40"], ["E3", "East", "clerk", "100"]],
    );
    expect(paid(result)).toEqual(["E1 60", "E2 40", "E3 "]);
  });

  test("who is blocked has no part for now, and everyone else's is provisional", () => {
    const result = company([pool("rep", ofTeam)], reps("60", "", "40"));
    expect(paid(result)).toEqual(["E1 60 provisional", "E2 blocked: missing-value", "E3 40 provisional"]);
  });

  test("shares that add up to nothing are not applicable", () => {
    expect(paid(company([pool("rep", ofTeam)], reps("0", "0")))).toEqual(["E1 blocked: not-applicable", "E2 blocked: not-applicable"]);
  });
});

describe("an amount that has to be the same for all", () => {
  const byBase = `pool p "Pool" of people.base in team
  shared by total, remainder largest share, round 2`;

  test("is what each of them says", () => {
    const result = company([pool("rep", byBase)], reps("75", "25"));
    expect(paid(result)).toEqual(["E1 750", "E2 250"]);
  });

  test("where it differs nobody of the team has a part, and the run says so once", () => {
    const result = company(
      [pool("rep", byBase)],
      [
        ["E1", "East", "rep", "75", "1000"],
        ["E2", "East", "rep", "25", "900"],
        ["W1", "West", "rep", "25", "900"],
      ],
    );
    expect(paid(result)).toEqual(["E1 blocked: pool-amounts-differ", "E2 blocked: pool-amounts-differ", "W1 900"]);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(["pool-amounts-differ"]);
  });
});
