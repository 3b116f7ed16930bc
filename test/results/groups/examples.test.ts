import { expect, test } from "vitest";
import { reasonOf } from "../../../src/diagnostics/render.ts";
import { runExamples } from "../../../src/results/examples.ts";
import { schemeOf, sources } from "../../support/company.ts";
import { programOf } from "../../support/program.ts";

const statements = `limit average(total in team) at most 80 then in proportion, round 2

grades
  A from 85
  B otherwise

distribution
  at most 20% of team in A, people rounded down, ties out

pay award "Award"
  500 元 at rank 1, 200 元 at rank 2 to 3, 0 otherwise
  by rank(total in team), round 2

pay heads "Heads" = 10 元 * headcount(team), round 2

pool shared "Shared" of 100 元 in team
  shared by total, remainder largest, round 2
`;

/** What is found of an example: its code, and the sentence. */
function found(example: string): readonly string[] {
  const program = programOf([sources, schemeOf("rep", `${statements}\nexample "one"\n  ${example}`)].join("\n"));
  return runExamples(program).map((each) => `${each.code}: ${reasonOf(each).en}`);
}

test("a place and a headcount are what the example gives", () => {
  expect(found("given total 90, rank 2, headcount 12, expect award 200 元, heads 120 元")).toEqual([]);
  expect(found("given total 90, rank(total in team) 4, expect award 0 元")).toEqual([]);
});

test("of one person the limit is kept to and the grade stays, unless the figure is given", () => {
  expect(found("given main 90, expect total 90, grade A")).toEqual([]);
  // 90 × 80 ÷ 100 = 72.
  expect(found("given main 90, average(total in team) 100, expect total 72, grade B")).toEqual([]);
});

test("what is not given is not known", () => {
  expect(found("given total 90, expect award 200 元")).toEqual([
    "example-open: In the example “one” Award cannot be computed. “rank(total in Team)” is not given.",
  ]);
  expect(found("given total 90, expect shared 100 元")).toEqual([
    "example-open: In the example “one” Shared cannot be computed. “Shared” hangs on everyone who shares it, and an example is about one person.",
  ]);
});
