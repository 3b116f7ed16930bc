import { describe, expect, test } from "vitest";
import { company, type Member, paid, schemeOf, scored } from "../../support/company.ts";

const east: readonly Member[] = [
  ["E1", "East", "rep", "90", "1000"],
  ["E2", "East", "rep", "80", "2000"],
  ["E3", "East", "rep", "70", "3000"],
  ["E4", "East", "rep", "60", "6000"],
];

/** What a formula of money comes to, by person. */
const formula = (text: string, members: readonly Member[] = east): readonly string[] =>
  paid(company([schemeOf("rep", `pay p "P" = ${text}, round 2`)], members));

describe("figures of a team", () => {
  test.each([
    ["rank(total in team)", ["1", "2", "3", "4"]],
    ["rank from last(total in team)", ["4", "3", "2", "1"]],
    ["average(total in team)", ["75", "75", "75", "75"]],
    ["sum(total in team)", ["300", "300", "300", "300"]],
    ["median(total in team)", ["75", "75", "75", "75"]],
    ["min(total in team)", ["60", "60", "60", "60"]],
    ["max(total in team)", ["90", "90", "90", "90"]],
    ["count(total >= 70 in team)", ["3", "3", "3", "3"]],
    ["headcount(team)", ["4", "4", "4", "4"]],
    // Of the three others 3, 2, 1 and 0 have less.
    ["3 * percentile(total in team)", ["3", "2", "1", "0"]],
  ])("%s", (figure, expected) => {
    expect(formula(`1 元 * ${figure}`)).toEqual(expected.map((value, index) => `E${index + 1} ${value}`));
  });

  test("a share of the team's sum: 1000, 2000, 3000, 6000 of 12000", () => {
    expect(formula("1200 元 * (people.base / sum(people.base in team))")).toEqual(["E1 100", "E2 200", "E3 300", "E4 600"]);
  });

  test("alone there is nobody to be compared with, and a headcount counts who has no result", () => {
    expect(formula("1 元 * percentile(total in team)", [["E1", "East", "rep", "90"]])).toEqual(["E1 blocked: not-applicable"]);
    const withBlocked: readonly Member[] = [
      ["E1", "East", "rep", "90"],
      ["E2", "East", "rep", ""],
    ];
    // The place of the team on the page is provisional; the headcount is what it is.
    expect(formula("1 元 * headcount(team)", withBlocked)).toEqual(["E1 2 provisional", "E2 blocked: missing-value"]);
  });
});

describe("the average of the others for a missing value", () => {
  const scheme = schemeOf("rep", "", "  if missing average of team\n");

  test("is of the points that are there: (90 + 70) ÷ 2", () => {
    const result = company(
      [scheme],
      [
        ["E1", "East", "rep", "90"],
        ["E2", "East", "rep", ""],
        ["E3", "East", "rep", "70"],
        ["W1", "West", "rep", "50"],
      ],
    );
    expect(scored(result)).toEqual(["E1 90", "E2 80", "E3 70", "W1 50"]);
  });

  test("of nobody there is none", () => {
    expect(scored(company([scheme], [["E1", "East", "rep", ""]]))).toEqual(["E1 blocked: not-applicable"]);
  });
});

test("points by place, and a total that reads them", () => {
  const place = `
metric place "Place" extra
  measure rank(sum(work.achieved) in team)
  10 at 1, 5 at 2, 0 otherwise
`;
  expect(scored(company([schemeOf("rep", "", place)], east))).toEqual(["E1 100", "E2 85", "E3 70", "E4 60"]);
});

test("a place before vetoes and one after them are two figures", () => {
  const statements = `veto "Base under 1500" when people.base < 1500 元 then main 0
veto "First by points" when rank(points(main) in team) = 1 then second 0
pay award "Award" = 1 元 * rank(points(main) in team), round 2`;
  const second = `
metric second "Second" extra
  points 5
`;
  const result = company([schemeOf("rep", statements, second)], east);
  // By what was scored E1 is the first, and so loses both; pay goes by what is left.
  expect(scored(result)).toEqual(["E1 0", "E2 85", "E3 75", "E4 65"]);
  expect(paid(result)).toEqual(["E1 4", "E2 1", "E3 2", "E4 3"]);
});
