import { describe, expect, test } from "vitest";
import { company, type Member, paid, schemeOf, scored } from "../../support/company.ts";

const team = (name: string, role: string, ...scores: readonly string[]): Member[] =>
  scores.map((score, index) => [`${name[0]}${index + 1}`, name, role, score]);

describe("a limit on the average of a team", () => {
  const held = schemeOf("rep", `limit average(total in team) at most 80 then hold`);
  const scaled = schemeOf("rep", `limit average(total in team) at most 80 then in proportion, round 2`);

  test("is kept: nothing changes", () => {
    // (90 + 70) ÷ 2 = 80.
    expect(scored(company([held], team("East", "rep", "90", "70")))).toEqual(["E1 90", "E2 70"]);
    expect(scored(company([scaled], team("East", "rep", "90", "70")))).toEqual(["E1 90", "E2 70"]);
  });

  test("is passed: nobody of the team has a result until someone decides, and the run says so once with both numbers", () => {
    // (90 + 75) ÷ 2 = 82.5.
    const result = company([held], [...team("East", "rep", "90", "75"), ...team("West", "rep", "60")]);
    expect(scored(result)).toEqual(["E1 blocked: limit-holds", "E2 blocked: limit-holds", "W1 60"]);
    expect(result.diagnostics.map(({ code, slots }) => [code, slots])).toEqual([
      [
        "limit-holds",
        {
          group: { en: "East", zh: "East" },
          why: { en: "average(total in Team) 82.5 points is over 80 points", zh: "平均（总分 在 Team 内） 82.5分 高于 80分" },
        },
      ],
    ]);
  });

  test("or each is scaled: 90 × 80 ÷ 82.5 = 87.2727… and 75 × 80 ÷ 82.5 = 72.7272…, rounded", () => {
    expect(scored(company([scaled], team("East", "rep", "90", "75")))).toEqual(["E1 87.27", "E2 72.73"]);
  });

  test("the average is the whole team's, under whatever scheme; only those the limit is written for are scaled", () => {
    // (90 + 75 + 84) ÷ 3 = 83: 90 × 80 ÷ 83 = 86.7469…, 75 × 80 ÷ 83 = 72.2891…
    const result = company([scaled, schemeOf("lead", "")], [...team("East", "rep", "90", "75"), ["L1", "East", "lead", "84"]]);
    expect(scored(result)).toEqual(["E1 86.75", "E2 72.29", "L1 84"]);
  });

  test("grades and places read what is left", () => {
    const graded = schemeOf(
      "rep",
      `limit average(total in team) at most 80 then in proportion, round 2
grades
  A from 90
  B otherwise
pay bonus "Bonus"
  200 元 at A, 100 元 at B, round 2`,
    );
    // 95 × 80 ÷ 85 = 89.4117…: no longer an A.
    expect(paid(company([graded], team("East", "rep", "95", "75")))).toEqual(["E1 100", "E2 100"]);
  });
});

describe("a limit on pay", () => {
  const limited = schemeOf(
    "rep",
    `pay bonus "Bonus" of people.base
  100% from 60, 0 otherwise, round 2
limit sum(bonus in team) at most 1,500 元 then in proportion, round 2 down`,
  );

  test("scales each pay of the team: 1000 × 1500 ÷ 2000 = 750", () => {
    const result = company([limited], [...team("East", "rep", "90", "70", "50"), ...team("West", "rep", "90")]);
    expect(paid(result)).toEqual(["E1 750", "E2 750", "E3 0", "W1 1000"]);
  });

  test("a pay of one name is one, under several schemes", () => {
    const other = limited.replaceAll("rep", "lead");
    const result = company([limited, other], [...team("East", "rep", "90"), ["L1", "East", "lead", "90", "2000"]]);
    // 3000 in all: half of each.
    expect(paid(result)).toEqual(["E1 500", "L1 1000"]);
  });
});
