import { expect, test } from "vitest";
import { analyse } from "../../../src/plan/analysis/analyse.ts";
import { schemeOf, sources } from "../../support/company.ts";
import { programOf } from "../../support/program.ts";

/** What is found of a scheme over groups, and of what it says that it could not tell. */
function found(statements: string, metrics = ""): readonly string[] {
  const { findings, open } = analyse(programOf([sources, schemeOf("rep", statements, metrics)].join("\n")));
  return [...findings.map(({ diagnostic }) => diagnostic), ...open].map(({ code }) => code);
}

const ranked = (rule: string): string => `
metric place "Place" extra
  measure rank(sum(work.achieved) in team)
  ${rule}
`;

test("places are whole, so nothing lies between the first and the second", () => {
  expect(found("", ranked("10 at 1, 6 at 2 to 3, 0 otherwise"))).toEqual([]);
});

test("but a worse place that gives more is found", () => {
  expect(found("", ranked("10 at 1, 6 at 2, 8 at 3, 0 otherwise"))).toEqual(["better-scores-less"]);
});

test("sound schemes over groups are let be; what hangs on others is said to be not analysed", () => {
  const grades = "grades\n  A from 90\n  B otherwise\n";
  expect(found(`${grades}distribution\n  at most 20% of team in A, people rounded down, ties out`)).toEqual([]);
  expect(found(`pool p of 100 元 in team\n  shared by total, remainder largest, round 2`)).toEqual([]);
  expect(found(`pool p of 100 元 in team\n  shared by total, remainder smallest share, round 2`)).toEqual(["not-analysed"]);
  expect(found("limit average(total in team) at most 80 then in proportion, round 2")).toEqual([]);
  expect(found(`pay p "P"\n  500 元 at rank 1, 200 元 at rank 2 to 3, 0 otherwise\n  by rank(total in team), round 2`)).toEqual([]);
});

test("pay by grade is not called better or worse where shares of the group move grades", () => {
  const statements = `grades
  A from 90
  B otherwise
distribution
  at most 20% of team in A, people rounded down, ties out
pay p "P" of people.base
  120% at A, 100% at B, round 2`;
  expect(found(statements)).toEqual(["not-analysed"]);
});
