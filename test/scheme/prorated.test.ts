import { describe, expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { readFacts } from "../../src/records/read.ts";
import { run } from "../../src/results/run.ts";
import { isScored } from "../../src/results/teams.ts";
import { utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";
import { check, sources } from "./check-text.ts";

const lists = `
source people from "people.csv" one row per person
  person "ID", joined "Joined", left "Left"
source crm from "crm.csv" one row per person, month
  person "ID", month "Month", visits "Visits" count, goal "Goal" count
`;

/** The target of someone in the third quarter of 2024, which has 31 + 31 + 30 = 92 days. */
function targetOf(joined: string, left: string, lines: string, head = ", on change split by calendar days"): string | undefined {
  const program = programOf(
    `${lists}scheme s\n  cycle quarterly${head}\nmetric m weight 100\n  ${lines}, proportional, cap 100, floor 0\n`,
  );
  const period = parsePeriod("2024-Q3");
  if (!period) throw new RangeError("no period");
  const files = [
    utf8("people.csv", `ID,Joined,Left\nE1,${joined},${left}\n`),
    utf8("crm.csv", "ID,Month,Visits,Goal\nE1,2024-07,10,23\nE1,2024-08,10,23\nE1,2024-09,10,46\n"),
  ];
  const [person] = run(program, readFacts(program.sources, files, period).facts, period).people;
  const target = person && isScored(person) ? person.metrics[0]?.target : undefined;
  return target && toText(target);
}

describe("a target of what adds up counts for the days that someone was there", () => {
  const lines = "measure sum(crm.visits), target 92";
  test.each([
    ["2020-01-01", "", "92"], // all 92 days
    ["2024-07-01", "2024-09-30", "92"],
    ["2024-08-15", "", "47"], // 17 days of August and 30 of September
    ["2020-01-01", "2024-07-31", "31"],
    ["2024-08-01", "2024-08-31", "31"],
    ["2024-09-30", "", "1"],
  ])("joined %s, left %s: %s", (joined, left, target) => {
    expect(targetOf(joined, left, lines)).toBe(target);
  });

  test("so does one for another time: 30.667 a month are 92 in the quarter", () => {
    expect(targetOf("2024-08-15", "", "measure sum(crm.visits), target 368 per year")).toBe("47"); // 368 ÷ 4 × 47 ÷ 92
  });

  test("without the clause the target stays as it is", () => {
    expect(targetOf("2024-08-15", "", lines, "")).toBe("92");
  });
});

test.each([
  ["a monthly average is held against a month", "measure monthly average(crm.visits), target 20 per month", "20"],
  ["an average has no part for a part of the time", "measure average(crm.visits), target 12", "12"],
  ["a person's own rows say what is theirs", "measure sum(crm.visits), target sum(crm.goal)", "92"], // 23 + 23 + 46
])("%s: the target stays", (_, lines, target) => {
  expect(targetOf("2024-07-15", "", lines)).toBe(target);
});

describe("by working days, of which the third quarter of 2024 has 23 + 22 + 21", () => {
  // September: 21 weekdays, without the 16th and 17th, with the Saturday 14th and the Sunday 29th
  const lines = "measure sum(crm.visits), target 66";
  test.each([
    ["2020-01-01", "", "66"],
    ["2024-08-15", "", "33"], // 12 in August, 21 in September
    ["2024-09-14", "2024-09-18", "2"], // the Saturday 14th and the 18th, around Mid-Autumn
  ])("joined %s, left %s: %s", (joined, left, target) => {
    expect(targetOf(joined, left, lines, ", on change split by working days")).toBe(target);
  });
});

test("a year whose holidays are not announced is told, and nothing is computed", () => {
  const program = programOf(
    `${lists}scheme s\n  cycle quarterly, on change split by working days\nmetric m weight 100\n  measure sum(crm.visits), target 66, proportional, cap 100, floor 0\n`,
  );
  const period = parsePeriod("2003-Q3");
  if (!period) throw new RangeError("no period");
  const files = [
    utf8("people.csv", "ID,Joined,Left\nE1,2003-08-15,\n"),
    utf8("crm.csv", "ID,Month,Visits,Goal\nE1,2003-08,1,1\nE1,2003-09,1,1\n"),
  ];
  const { people, diagnostics } = run(program, readFacts(program.sources, files, period).facts, period);
  expect(people).toMatchObject([{ status: "blocked", reasons: [{ code: "working-days-unknown" }] }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["working-days-unknown"]);
});

test.each([
  "变动时按日历日分段",
  "岗位变动按自然日折算",
  "目标按在岗天数折算",
  "入离职按天数折算",
  "调岗按日历天分段",
  "变动按实际在岗天数",
])("%s", (clause) => {
  const { program } = check(
    sources,
    `方案 s\n  周期 季度，${clause}\n指标 m 权重 100\n  口径 合计(crm.visits)，目标 60\n  按完成率计分，封顶 100\n`,
  );
  expect(program?.schemes[0]?.onChange).toBeDefined();
});
