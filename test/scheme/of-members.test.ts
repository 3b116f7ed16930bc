import { describe, expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { readFacts } from "../../src/records/read.ts";
import { run } from "../../src/results/run.ts";
import { isScored } from "../../src/results/teams.ts";
import { utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";
import { check, checkMetric, sources } from "./check-text.ts";

const lists = `
source people from "people.csv" one row per person
  person "ID", team "Team"
source crm from "crm.csv" one row per person, month
  person "ID", month "Month", received "Received" in CNY, amount "Amount" in CNY
`;

/** The measure of everyone: 90 of 100 and 10 of 20 in the east, 30 of 40 in the west. */
function measures(metric: string): readonly (readonly [string, string | undefined])[] {
  const program = programOf(`${lists}scheme s\n  cycle monthly\nmetric m weight 100\n  ${metric}\n`);
  const period = parsePeriod("2024-07");
  if (!period) throw new RangeError("no period");
  const files = [
    utf8("people.csv", "ID,Team\nE1,East\nE2,East\nE3,West\n"),
    utf8("crm.csv", "ID,Month,Received,Amount\nE1,2024-07,90,100\nE2,2024-07,10,20\nE3,2024-07,30,40\n"),
  ];
  const { people } = run(program, readFacts(program.sources, files, period).facts, period);
  return people.map((person) => {
    const measure = isScored(person) ? person.metrics[0]?.measure : undefined;
    return [person.id, measure && toText(measure)];
  });
}

const ratio = "measure sum(crm.received) / sum(crm.amount)";

describe("mean of members", () => {
  test("everyone of a team has the mean of its members' ratios", () => {
    // (0.9 + 0.5) ÷ 2, where the ratio of their sums is 100 ÷ 120
    expect(measures(`${ratio}, mean of members\n  full from 95%, 0 otherwise`)).toEqual([
      ["E1", "0.7"],
      ["E2", "0.7"],
      ["E3", "0.75"],
    ]);
  });

  test("without the words it is each one's own", () => {
    expect(measures(`${ratio}\n  full from 95%, 0 otherwise`)).toEqual([
      ["E1", "0.9"],
      ["E2", "0.5"],
      ["E3", "0.75"],
    ]);
  });

  test.each([
    "target 60, proportional, cap 100, floor 0",
    "full from 60, 0 otherwise",
    "target average(sum(crm.visits) in team), proportional, cap 100, floor 0",
  ])("%s is of the team", (rule) => {
    expect(checkMetric(`measure sum(crm.visits), mean of members\n  ${rule}`).findings).toEqual([]);
  });

  test("a target of each one's own is refused", () => {
    const { findings } = checkMetric("measure sum(crm.visits), mean of members\n  target sum(crm.visits), proportional, cap 100, floor 0");
    expect(findings).toMatchObject([{ code: "not-computed", at: "mean of members" }]);
  });

  test("in Chinese", () => {
    const text = "方案 s\n  周期 季度\n指标 m 权重 100\n  口径 合计(crm.visits)，成员均值\n  60以上得满分，其余得0分\n";
    const { program } = check(sources, text);
    expect(program?.schemes[0]?.metrics[0]?.measure).toMatchObject({ kind: "group", fn: "average" });
  });
});
