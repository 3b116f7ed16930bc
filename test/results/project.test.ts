import { expect, test } from "vitest";
import { parsePeriod } from "../../src/periods/period.ts";
import { toJson } from "../../src/results/json.ts";
import { run } from "../../src/results/run.ts";
import { facts, type Row, table } from "../support/facts.ts";
import { programOf } from "../support/program.ts";

const program = programOf(`
source people from "people.csv" one row per person
  person "ID", name "Name", team "Team", role "Role", joined "Joined", left "Left"
source crm "CRM" from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Sales" in CNY, visits "Visits" number

scheme launch "Launch"
  cycle project 2024-03-01 to 2024-08-31
  steps pro rata

metric revenue weight 60
  measure sum(crm.amount)
  target 20 CNY per month
  proportional

metric visits weight 40
  measure monthly average(crm.visits)
  target 10 per month
  full from target, -4 per 1 under, floor 0

total out of 100, no cap, round 2
`);

const months = ["2024-03", "2024-04", "2024-05", "2024-06", "2024-07", "2024-08"];

function scored(person: Row, rows: readonly Row[]) {
  const period = parsePeriod("2024-03-01--2024-08-31");
  if (!period) throw new Error("no period");
  const people = [{ person: "E1", name: "Li", team: "East", role: "dev", ...person }];
  return toJson(run(program, facts(table("people", people), table("crm", rows)), period), { language: "en", texts: new Map() });
}

test("a project of six months is one period: its targets per month come to six of them", () => {
  // 6 × 16 = 96 of 6 × 20 = 120 is 80%: 48. Visits 54 ÷ 6 = 9 of 10, one under: 40 − 4 = 36. Together 84.
  const rows = months.map((month) => ({ person: "E1", month, amount: "16", visits: "9" }));
  const json = scored({}, rows);
  expect(json).toMatchObject({ period: "2024-03-01--2024-08-31", cycle: "project" });
  expect(json.people[0]).toMatchObject({
    status: "scored",
    metrics: [
      { measure: "96", target: "120", attainment: "0.8", points: "48" },
      { measure: "9", target: "10", points: "36" },
    ],
    total: "84",
  });
});

test("a monthly average divides by the months of the project that the person was there", () => {
  // There from 2024-05-20: four months, 4 × 10 ÷ 4 = 10. Sales 4 × 15 = 60 of 120 is 50%: 30. Together 70.
  const rows = months.slice(2).map((month) => ({ person: "E1", month, amount: "15", visits: "10" }));
  expect(scored({ joined: "2024-05-20" }, rows).people[0]).toMatchObject({
    metrics: [{ points: "30" }, { measure: "10", points: "40" }],
    total: "70",
  });
});
