import { expect, test } from "vitest";
import type { Language } from "../../../src/diagnostics/diagnostic.ts";
import { explain } from "../../../src/results/explain.ts";
import { isScored } from "../../../src/results/teams.ts";
import { company, type Member, schemeOf } from "../../support/company.ts";
import { explanationText } from "../../support/explanation.ts";

const grades = `grades
  A "优秀" from 90
  B "良好" otherwise

distribution
  at most 1 of team in A, ties out
`;

const members: readonly Member[] = [
  ["E1", "East", "rep", "95"],
  ["E2", "East", "rep", "92"],
  ["E3", "East", "rep", "70"],
];

/** What someone is told, in lines. */
function told(statements: string, id: string, language: Language, fewest?: number): string {
  const { people, plans } = company([schemeOf("rep", statements)], members);
  const person = people.filter(isScored).find((each) => each.id === id);
  const plan = plans.get("rep");
  if (!person || !plan) throw new RangeError(`${id} is not scored`);
  return explanationText(explain(plan, person.evaluation, new Map(), fewest === undefined ? {} : { fewest }), language);
}

test("who had to move is told by which share, of how many, and at what place", () => {
  expect(told(grades, "E2", "en")).toContain("Shares of the group: 良好\n    “优秀” holds at most 1 of 3 people; the place here is 2\n");
  expect(told(grades, "E2", "zh")).toContain("等级名额: 良好\n    3 人中“优秀”最多 1 人，本人排第 2\n");
  expect(told(grades, "E1", "en")).toContain("Place 1 of 3: the shares leave the grade as it is");
});

test("figures of few people are not shown where not everyone may see them, places are", () => {
  const pays = `pay p "P" = 1 元 * average(total in team), round 2
pay q "Q" = 1 元 * rank(total in team), round 2
pool r "R" of 257 元 in team
  shared by total, remainder largest, round 2`;
  expect(told(pays, "E2", "en")).toContain("1 × average(total in Team) = 1 × 85.6666…");
  expect(told(pays, "E2", "en")).toContain("257 × total ÷ sum(total in Team) = 257 × 92.00 ÷ 257 = 92.00 CNY");
  const hidden = told(pays, "E2", "en", 5);
  expect(hidden).toContain("1 × average(total in Team) = 1 × (not shown)");
  expect(hidden).toContain("257 × 92.00 ÷ (not shown) = 92.00 CNY");
  expect(hidden).toContain("P: Within the group: average(total in Team) = (not shown)");
  expect(hidden).toContain("1 × rank(total in Team) = 1 × 2 = 2 CNY");
});

test("nobody else is named", () => {
  for (const language of ["en", "zh"] as const) expect(told(grades, "E2", language)).not.toMatch(/E1|E3|95|70/);
});
