import { describe, expect, test } from "vitest";
import { checkTexts } from "../../src/pipeline.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import { coverageOf } from "../../src/untried/from-scheme.ts";

const sources = `source people from "people.csv" one row per person
  person "ID", team "Team", joined "Joined", base "Base" in CNY

source crm from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Sales" in CNY, rate "Rate" percent, visits "Visits" in visits

source late from "late.csv" events
  person "ID", date "Date"

source past "Earlier" from "results/*.csv" earlier results

scheme s "Plan"
  version "1"
  cycle quarterly
  steps pro rata
`;

const item = (name: string, weight: number, clauses: string) => `
metric ${name} weight ${weight}
  measure average(crm.rate), ${clauses}
`;

const full = "proportional, cap 100% of weight, floor 0";

function covered(statements: string) {
  const text = `${sources}${statements}`;
  const { program, diagnostics } = checkTexts([{ file: "s.kpi", text }]);
  const [scheme] = program?.schemes ?? [];
  if (!program || !scheme) throw new Error(JSON.stringify(diagnostics.map(({ code, slots }) => [code, slots])));
  const coverage = coverageOf(scheme, planOf(scheme, program), program.sources);
  const written = (at: { readonly start: number; readonly end: number }): string => text.slice(at.start, at.end);
  const pasted = checkTexts([{ file: "s.kpi", text: `${text}\n${coverage.proposals.join("\n")}` }]);
  const after = pasted.program?.schemes.map((each) => coverageOf(each, planOf(each, program), program.sources));
  return {
    rows: coverage.untried.map(({ span }) => written(span)),
    proposals: coverage.proposals.map((each) => each.split("\n").slice(-3, -1).join(" →").replaceAll("  ", " ")),
    remarks: coverage.proposals.map((each) => each.split("\n")[1]),
    left: coverage.left.map(({ row, why }) => [written(row.span), why]),
    newFindings: pasted.diagnostics.length - diagnostics.length,
    leftAfter: after?.[0]?.untried.length,
  };
}

describe("an example for a row that hangs on more than the edges of its own rule", () => {
  test("a veto, and beside it just none: 60 visits are held against 3", () => {
    const found = covered(`${item("a", 60, full)}
metric visits weight 40
  measure sum(crm.visits), 40 from 20 visits, 0 otherwise
total out of 100, round 2, cap 100, floor 0
veto "none" when measure(visits) < 3 visits then visits 0
`);
    expect(found.rows).toContain('veto "none" when measure(visits) < 3 visits then visits 0');
    expect(found.proposals).toContain(" given visits 2 visits → expect visits 0");
    expect(found).toMatchObject({ left: [], newFindings: 0, leftAfter: 0 });
  });

  test("an upper limit under a condition, and points that are nothing under one", () => {
    const found = covered(`${item("a", 60, full)}${item("b", 40, "40 from 90%, 20 otherwise, no cap\n  0 when attainment(a) < 50%")}
total out of 100, round 2, cap 100, floor 0
`);
    expect(found.rows).toContain("0 when attainment(a) < 50%");
    expect(found.proposals).toContain(" given a 49.9% → expect b 0");
    expect(found).toMatchObject({ left: [], newFindings: 0, leftAfter: 0 });
  });

  test("every cell of a matrix by its two figures; a column that another row was tried in is none", () => {
    const found = covered(`${item("a", 50, full)}${item("b", 40, full)}
metric m weight 10
  matrix measure(a) by measure(b)
  |           | from 90% | under 90% |
  | from 80%  | 10       | 8         |
  | under 80% | 5        | 0         |
total out of 100, round 2, cap 100, floor 0
`);
    const cells = found.proposals.filter((each) => each.includes("expect m"));
    expect(new Set(cells.map((each) => each.split("expect m ")[1]))).toEqual(new Set(["10", "8", "5", "0"]));
    expect(found).toMatchObject({ left: [], newFindings: 0, leftAfter: 0 });
  });

  test("places, which are whole", () => {
    const found = covered(`${item("a", 100, full)}
total out of 100, round 2, cap 100, floor 0
pay prize by rank(total in team)
  200 CNY at rank 1, 100 CNY at rank 2 to 3, 0 CNY otherwise, round 2
`);
    expect(found.proposals).toEqual(
      expect.arrayContaining([
        " given rank(total in team) 1 → expect prize 200 CNY",
        " given rank(total in team) 2 → expect prize 100 CNY",
      ]),
    );
    expect(found).toMatchObject({ left: [], newFindings: 0, leftAfter: 0 });
  });

  test("what stands for missing data", () => {
    const found = covered(`${item("a", 60, full)}${item("b", 40, `${full}\n  if missing zero`)}
total out of 100, round 2, cap 100, floor 0
`);
    expect(found.rows).toContain("if missing zero");
    expect(found.proposals).toContain(" given b missing → expect b 0");
    expect(found).toMatchObject({ left: [], newFindings: 0, leftAfter: 0 });
  });

  test("an outcome over earlier periods, and a date", () => {
    const found = covered(`${item("a", 100, full)}
total out of 100, round 2, cap 100, floor 0
grades
  good from 80
  poor otherwise
outcome "Talk" when grade is poor for 3 periods in a row
outcome "Rise" when total > 90 and people.joined < 2023-01-01
`);
    expect(found.proposals).toContain(' given grade poor, previous(grade) poor, previous(grade, 2) poor → expect outcome "Talk"');
    const rise = found.proposals.filter((each) => each.includes('outcome "Rise"'));
    expect(rise.join()).toContain("people.joined 2022-12-31");
    expect(found).toMatchObject({ left: [], newFindings: 0, leftAfter: 0 });
  });

  test("a limit in proportion, by the figure of the group: 80 of 100", () => {
    const found = covered(`${item("a", 100, full)}
total out of 100, round 2, cap 100, floor 0
limit average(total in team) at most 80 then in proportion, round 2
`);
    expect(found.rows).toContain("limit average(total in team) at most 80 then in proportion, round 2");
    expect(found).toMatchObject({ left: [], newFindings: 0, leftAfter: 0 });
  });
});

describe("no example is proposed, and it is said why", () => {
  test("for what hangs on rows of data, and for what an example has no words for", () => {
    const found = covered(`${item("a", 60, full)}${item("b", 40, `${full}\n  if not applicable full`)}
total out of 100, round 2, cap 100, floor 0
veto "late" when count(late) > 3 then total 0
`);
    expect(found.left).toEqual([["if not applicable full", "unsayable"]]);
    expect(found).toMatchObject({ newFindings: 0, leftAfter: 1 });
    expect(found.proposals.filter((text) => text.includes("count(late)"))).not.toEqual([]);
  });
});

test("an example of a grade says that shares of grades move nobody in it", () => {
  const found = covered(`${item("a", 100, full)}
total out of 100, round 2, cap 100, floor 0
grades
  good from 80
  poor otherwise
distribution at most 20% of team in good, people rounded down, ties out
`);
  const ofGrades = found.remarks.filter((_, index) => found.proposals[index]?.includes("expect grade"));
  expect(new Set(ofGrades)).toEqual(new Set(["# An example is one person: shares of grades move nobody in it."]));
  expect(found.newFindings).toBe(0);
});
