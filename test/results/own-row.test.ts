import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../src/periods/period.ts";
import { explain } from "../../src/results/explain.ts";
import { toJson } from "../../src/results/json.ts";
import { run } from "../../src/results/run.ts";
import { isScored } from "../../src/results/teams.ts";
import { explanationText } from "../support/explanation.ts";
import { facts, type Row, table } from "../support/facts.ts";
import { programOf } from "../support/program.ts";

function program(teams: string, factor = "teams.factor") {
  return programOf(`
source people from "people.csv" one row per person
  person "ID", name "Name", team "Team", base "Base" in CNY
source teams from "teams.csv" ${teams}
  team "Team", factor "Factor" number, quarter "Quarter", month "Month"

scheme s
  cycle quarterly

metric m weight 100
  points 80

total out of 100, no cap, round 2

pay bonus of people.base
  points base * total / 100 * ${factor}
  floor 0, no cap, round 2
`);
}

const people: readonly Row[] = ["East", "West"].map((team, index) => ({ person: `E${index + 1}`, name: team, team, base: "1000" }));

/** Its rows are about no person. */
function ofTeams(rows: readonly Row[]) {
  const { byPerson: _, ...read } = table("teams", rows);
  return read;
}

function scored(of: ReturnType<typeof program>, rows: readonly Row[]) {
  const period = parsePeriod("2024-Q3");
  if (!period) throw new Error("no period");
  const result = run(of, facts(table("people", people), ofTeams(rows)), period);
  return toJson(result, { language: "en", texts: new Map() });
}

function paid(of: ReturnType<typeof program>, rows: readonly Row[]) {
  return scored(of, rows).people.map(({ status, pay }) => pay?.[0]?.amount ?? status);
}

describe("a table with a row for each team gives everyone the row of their own", () => {
  const factors = [
    { team: "West", factor: "0.9" },
    { team: "East", factor: "1.1" },
  ];

  test("1,000 × 80% × 1.1 is 880, × 0.9 is 720", () => {
    expect(paid(program("one row per team"), factors)).toEqual(["880.00", "720.00"]);
  });

  test("and says so", () => {
    const period = parsePeriod("2024-Q3");
    if (!period) throw new Error("no period");
    const { people: results, plans } = run(program("one row per team"), facts(table("people", people), ofTeams(factors)), period);
    const [person, plan] = [results.find(isScored), plans.get("s")];
    if (!person || !plan) throw new Error("nobody is scored");
    const told = (language: "en" | "zh") => explanationText(explain(plan, person.evaluation, new Map()), language);
    expect(told("en")).toContain("Factor in the row of teams with the same Team = 1,000 × 80.00 ÷ 100 × 1.1");
    expect(told("zh")).toContain("teams中Team相同一行的Factor");
  });

  test("of the period, where its rows are of the scheme's cycle", () => {
    const dated = factors.map((row) => ({ ...row, quarter: "2024-Q3" }));
    expect(paid(program("one row per team, quarter"), dated)).toEqual(["880.00", "720.00"]);
  });

  test("whose team has none is blocked, for a row is missing", () => {
    const [, west] = scored(program("one row per team"), factors.slice(1)).people;
    expect(west).toMatchObject({ status: "blocked", reasons: [{ code: "missing-value" }] });
  });
});

test("several rows a team still have to be made one", () => {
  expect(() => program("one row per team, month")).toThrow(/needs-aggregate/);
  expect(() => program("events")).toThrow(/needs-aggregate/);
});
