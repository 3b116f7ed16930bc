import { describe, expect, test } from "vitest";
import { type Period, parsePeriod } from "../../src/periods/period.ts";
import type { Facts } from "../../src/plan/inputs.ts";
import { toJson } from "../../src/results/json.ts";
import { run } from "../../src/results/run.ts";
import { facts, type Row, table } from "../support/facts.ts";
import { programOf } from "../support/program.ts";

const text = `
source people from "people.csv" one row per person
  person "ID", name "Name", team "Team", role "Role", joined "Joined", left "Left"
  bonus_base "Base" in CNY
source crm "CRM" from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Sales" in CNY, visits "Visits" number

scheme rep "Representative"
  version "2024.1"
  applies to role "rep"
  cycle quarterly
  steps pro rata

section results "Results" weight 70

metric revenue "Revenue" weight 70
  measure sum(crm.amount)
  target 300 CNY
  proportional, cap 84, round 2

section process "Process" weight 30

metric visits "Visits" weight 30
  measure monthly average(crm.visits)
  target 20 per month
  30 from target, -3 per started 5 under, floor 0

total out of 100, cap 100, round 2

grades
  good "Good" from 80
  fair "Fair" otherwise

pay bonus "Bonus" of people.bonus_base
  120% at good, 0 otherwise, round 2
`;

const program = programOf(text);
const quarter = periodOfName("2024-Q3");

function periodOfName(name: string): Period {
  const period = parsePeriod(name);
  if (!period) throw new Error(`no period ${name}`);
  return period;
}

const months = ["2024-07", "2024-08", "2024-09"];
const who = (person: string, more: Row = {}): Row => ({
  person,
  name: `Name ${person}`,
  team: "East",
  role: "rep",
  bonus_base: "1000",
  ...more,
});
/** The same sales and visits in each month. */
const sold = (person: string, amount: string, visits: string): Row[] => months.map((month) => ({ person, month, amount, visits }));

function scored(people: readonly Row[], crm: readonly Row[]) {
  const given: Facts = facts(table("people", people), table("crm", crm));
  const result = run(program, given, quarter);
  return { result, json: toJson(result, { language: "en", texts: new Map() }) };
}

describe("one person", () => {
  test("is scored by the contract of results", () => {
    // Revenue 285 of 300 is 95%: 66.5. Visits 15 of 20 begin one step of 5: 30 − 3 = 27. Together 93.5, good, 120% of 1,000.
    const { json } = scored([who("E1")], sold("E1", "95", "15"));
    expect(json).toMatchObject({ period: "2024-Q3", cycle: "quarterly", diagnostics: [] });
    expect(json.people).toEqual([
      {
        id: "E1",
        name: "Name E1",
        team: "East",
        role: "rep",
        scheme: "rep",
        scheme_version: "2024.1",
        status: "scored",
        metrics: [
          { name: "revenue", measure: "285", unit: "CNY", target: "300", attainment: "0.95", points: "66.5", weight: "70" },
          { name: "visits", measure: "15", unit: "number", target: "20", attainment: "0.75", points: "27", weight: "30" },
        ],
        sections: [
          { name: "results", points: "66.5" },
          { name: "process", points: "27" },
        ],
        extras: [],
        coefficient: null,
        before_cap: "93.5",
        total: "93.5",
        grade: "good",
        rank: { in: "East", place: 1, of: 1 },
        pay: [{ name: "bonus", amount: "1200.00", currency: "CNY" }],
        outcomes: [],
      },
    ]);
  });

  test("keeps what it came to before the cap: 84 + 30 = 114", () => {
    const { json } = scored([who("E1")], sold("E1", "120", "20"));
    expect(json.people[0]).toMatchObject({ before_cap: "114", total: "100" });
  });

  test("without a team has no place", () => {
    const { json } = scored([who("E1", { team: "" })], sold("E1", "95", "15"));
    expect(json.people[0]).toMatchObject({ status: "scored", rank: null });
    expect(json.teams).toEqual([]);
  });

  test("under no scheme, or not there in the period, is not appraised", () => {
    const { json } = scored([who("E1", { role: "clerk" }), who("E2", { left: "2024-06-30" })], []);
    expect(json.people.map(({ status }) => status)).toEqual(["not_applicable", "not_applicable"]);
    expect(json.teams).toEqual([]);
  });
});

describe("a blocked person", () => {
  const rows = sold("E1", "95", "15");

  test("has reasons and nothing else; a month without rows is one reason for all metrics", () => {
    const { json } = scored([who("E1")], rows.slice(0, 2));
    expect(json.people[0]).toEqual({
      id: "E1",
      name: "Name E1",
      team: "East",
      role: "rep",
      scheme: "rep",
      scheme_version: "2024.1",
      status: "blocked",
      reasons: [{ code: "missing-value", message: "“CRM” has no row for 2024-09." }],
    });
  });

  test("is told the cell that is empty or cannot be read, by its header", () => {
    const { json } = scored([who("E1")], [{ ...rows[0], visits: "" } as Row, { ...rows[1], amount: "?" } as Row, ...rows.slice(2)]);
    expect(json.people[0]?.reasons).toEqual([
      {
        code: "unreadable-value",
        metric: "revenue",
        message: "It cannot be told what “Sales” in data/crm.csv, row 3, is, so nothing is computed from it.",
        file: "data/crm.csv",
        line: 3,
      },
      { code: "missing-value", metric: "visits", message: "“Visits” in data/crm.csv, row 2, is empty.", file: "data/crm.csv", line: 2 },
    ]);
  });

  test("may lack nothing but the base of the pay", () => {
    const { json } = scored([who("E1", { bonus_base: "" })], rows);
    expect(json.people[0]?.reasons).toEqual([
      { code: "missing-value", message: "“Base” in data/people.csv, row 2, is empty.", file: "data/people.csv", line: 2 },
    ]);
  });
});

test("a total in a hole between grades blocks, with what each grade would have needed", () => {
  const holed = text
    .replace('fair "Fair" otherwise', 'fair "Fair" up to 79\n  accept grades-gap "as in the original"')
    .replace("0 otherwise", "0 at fair");
  const given = facts(table("people", [who("E1")]), table("crm", sold("E1", "70.5", "20")));
  const { people } = run(programOf(holed), given, quarter);
  // Revenue 211.5 of 300 is 70.5%: 49.35. With 30 for visits 79.35 lies between 79 and 80.
  expect(people[0]).toMatchObject({
    status: "blocked",
    reasons: [
      {
        code: "value-uncovered",
        message: {
          en: "No row fits: total 79.35 points is under 80 points; total 79.35 points is over 79 points.",
          zh: "哪一档都不是：总分 79.35分 低于 80分；总分 79.35分 高于 79分。",
        },
      },
    ],
  });
});

describe("a team", () => {
  const people = ["E1", "E2", "E3", "E4"].map((id) => who(id));
  const amounts = { E1: "90", E2: "100", E3: "90", E4: "60" };
  const crm = Object.entries(amounts).flatMap(([id, amount]) => sold(id, amount, "20"));

  test("is ranked and averaged: 93, 100, 93 and 72 are 89.5 on average", () => {
    const { json } = scored(people, crm);
    expect(json.people.map(({ total, rank }) => [total, rank?.place, rank?.of])).toEqual([
      ["93", 2, 4],
      ["100", 1, 4],
      ["93", 2, 4],
      ["72", 4, 4],
    ]);
    expect(json.teams).toEqual([
      {
        name: "East",
        headcount: 4,
        scored: 4,
        blocked: 0,
        average: "89.5",
        grades: [
          { name: "good", count: 3 },
          { name: "fair", count: 1 },
        ],
        provisional: false,
      },
    ]);
  });

  test("with someone blocked is provisional: they count as a head, not in the mean of 93, 93 and 72", () => {
    const { json } = scored(
      people,
      crm.filter(({ person, month }) => person !== "E2" || month !== "2024-08"),
    );
    expect(json.people.map(({ status, rank }) => [status, rank?.place, rank?.of])).toEqual([
      ["provisional", 1, 4],
      ["blocked", undefined, undefined],
      ["provisional", 1, 4],
      ["provisional", 3, 4],
    ]);
    expect(json.teams[0]).toMatchObject({ headcount: 4, scored: 3, blocked: 1, average: "86", provisional: true });
  });

  test("of blocked people only has no average", () => {
    const { json } = scored(people, []);
    expect(json.teams[0]).toMatchObject({ headcount: 4, scored: 0, blocked: 4, average: null, provisional: true });
  });
});
