import { describe, expect, test } from "vitest";
import { toText } from "../../../src/number/decimal.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { explain } from "../../../src/results/explain.ts";
import { explainParts } from "../../../src/results/explain-parts.ts";
import { isScored } from "../../../src/results/teams.ts";
import type { PersonResult } from "../../../src/results/types.ts";
import { score } from "../../support/score.ts";

const lists = `source people from "people.csv" one row per person, start
  person "id", role "role", team "team", start "from", end "to", base "base" in CNY
source sales from "sales.csv" events
  person "id", date "date", amount "amount" in CNY
`;

/** 92,000 CNY in a quarter of 92 days. */
const scheme = (name: string, role: string, more: string, rule = ""): string => `scheme ${name}
  cycle quarterly, on change split by calendar days
  applies to role "${role}"
metric revenue weight 100
  measure sum(sales.amount), target 92,000 CNY, proportional, cap 120, floor 0
${rule}total out of 100, cap 120, round 2
grades
  A from 100
  B from 80
  C otherwise
${more}`;

/** E1 goes from T1 to T2 on the 15th of August: 40,500 of 45,000 before, 94,000 of 47,000 after. */
const files = {
  "people.csv": `id,role,team,from,to,base
E1,Rep,T1,2023-01-01,2024-08-14,10000
E1,Rep,T2,2024-08-15,,20000
E2,Rep,T1,2023-01-01,,10000
E3,Rep,T2,2023-01-01,,10000
E4,Rep,T2,2023-01-01,,10000
`,
  "sales.csv": `id,date,amount
E1,2024-07-10,40500
E1,2024-08-20,94000
E2,2024-07-10,92000
E3,2024-07-10,92000
E4,2024-07-10,110400
`,
};

function people(text: string, of = files): ReadonlyMap<string, PersonResult> {
  return new Map(score(lists + text, of, "2024-Q3").people.map((person) => [person.id, person]));
}

function figures(
  text: string,
  figure: (person: Extract<PersonResult, { status: "scored" | "provisional" }>) => unknown,
): readonly unknown[] {
  return [...people(text).values()].map((person) => (isScored(person) ? figure(person) : person.status));
}

describe("whoever changed post takes part once, by the last row, with the total of all parts", () => {
  const place = scheme("rep", "Rep", 'outcome "second" when rank(total in team) = 2\noutcome "of three" when headcount(team) = 3\n');

  test("(90 × 45 + 120 × 47) ÷ 92 = 105.326… is second of three in T2, and nobody is waited for", () => {
    expect(figures(place, ({ total, status, rank }) => [toText(total), status, rank?.place, rank?.of])).toEqual([
      ["105.33", "scored", 2, 3],
      ["100", "scored", 1, 1],
      ["100", "scored", 3, 3],
      ["120", "scored", 1, 3],
    ]);
    expect(figures(place, ({ outcomes }) => outcomes)).toEqual([["second", "of three"], [], ["of three"], ["of three"]]);
  });

  const shares = `distribution
  at most 34% of team in A, people rounded down, ties out
pay bonus of people.base
  120% at A, 100% at B, 50% at C, round 2
`;

  test("one of three may have A; the grade after the shares is that of each part's pay", () => {
    // 10,000 × 45 ÷ 92 + 20,000 × 47 ÷ 92
    expect(figures(scheme("rep", "Rep", shares), ({ grade, pay }) => [grade?.name, ...pay.map(({ amount }) => toText(amount))])).toEqual([
      ["B", "15108.69"],
      ["B", "10000"],
      ["B", "10000"],
      ["A", "12000"],
    ]);
  });

  test("under another scheme with the same grades, which shares them out alike", () => {
    const both = lists + scheme("rep", "Rep", shares) + scheme("lead", "Lead", shares);
    const moved = { ...files, "people.csv": files["people.csv"].replace("E1,Rep,T2", "E1,Lead,T2") };
    const [person] = score(both, moved, "2024-Q3").people;
    if (!person || !isScored(person)) throw new Error("not scored");
    expect([person.scheme, person.grade?.name, ...person.pay.map(({ amount }) => toText(amount))]).toEqual(["lead", "B", "15108.69"]);
  });

  test("is told so, by parts and together", () => {
    const { people: all, plans } = score(lists + scheme("rep", "Rep", shares), files, "2024-Q3");
    const [person] = all;
    if (!person || !isScored(person)) throw new Error("not scored");
    const told = explainParts(person, {
      explain: (name, evaluation) => explain(plans.get(name) as Plan, evaluation, new Map()),
      plans,
      texts: new Map(),
    });
    const notes = told?.overall.map(({ stage, result, note }) => [stage, result.en, note?.en]);
    expect(notes).toContainEqual(["distribution", "B", "“A” holds at most 1 of 3 people; the place here is 2"]);
    expect(told?.parts.map(({ explanation }) => explanation.overall.findLast(({ stage }) => stage === "distribution")?.result.en)).toEqual([
      "B",
      "B",
    ]);
  });

  test("is provisional while someone else of the group has no result", () => {
    const untold = files["sales.csv"].replace("E3,2024-07-10,92000\n", "");
    const missing = scheme("rep", "Rep", shares).replace("sum(sales.amount)", "average(sales.amount)");
    const statuses = [...people(missing, { ...files, "sales.csv": untold }).values()].map(({ status }) => status);
    expect(statuses).toEqual(["provisional", "scored", "blocked", "provisional"]);
  });
});

describe("what groups cannot take of a part of a period", () => {
  const pool = "pool prize\n  of 900 CNY in team, shared by total, remainder largest, round 2\n";
  const other = scheme("lead", "Lead", 'outcome "first" when rank(total in team) = 1\n');
  const promoted = { ...files, "people.csv": files["people.csv"].replace("E1,Rep,T2", "E1,Lead,T2") };

  test.each([
    ["a pool", scheme("rep", "Rep", pool), files, "“prize” is shared in a group"],
    [
      "a limit on totals",
      scheme("rep", "Rep", "limit average(total) in team at most 110 then in proportion, round 2\n"),
      files,
      "The total of “rep” hangs on a figure of a group",
    ],
    [
      "a place of what one item measures",
      scheme("rep", "Rep", 'outcome "first" when rank(measure(revenue) in team) = 1\n'),
      files,
      "by more than totals",
    ],
    [
      "grades by place before the change",
      scheme("rep", "Rep", "").replace("A from 100", "A from 100 when rank(total in team) = 1") + other,
      promoted,
      "The grades of “rep” go by a place",
    ],
  ])("%s", (_what, text, of, why) => {
    const person = people(text, of).get("E1");
    expect(person).toMatchObject({ status: "blocked", reasons: [{ code: "change-not-combined" }] });
    expect(person?.status === "blocked" && person.reasons.map(({ message }) => message.en).join()).toContain(why);
  });
});
