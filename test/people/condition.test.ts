import { describe, expect, test } from "vitest";
import { peopleOf } from "../../src/people/from-facts.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { readFacts } from "../../src/records/read.ts";
import { utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";

const text = `
数据 people 来自 "people.csv" 每人一行
  人员 "工号"，岗位 "岗位"，入职日期 "入职日期"
方案 s "试用期考核"
  周期 月度
  适用 岗位 "试用" 当 天数(期初日，people.入职日期) ≤ 14
指标 出勤 权重 100
  计分 权重
`;

/** Who is under the scheme in September 2024, which ends on the 30th. */
function under(joined: string, role = "试用"): string {
  const program = programOf(text);
  const period = parsePeriod("2024-09");
  if (!period) throw new RangeError("no period");
  const { facts } = readFacts(program.sources, [utf8("people.csv", `工号,岗位,入职日期\nE1,${role},${joined}\n`)], period);
  const [placed] = peopleOf(program, facts, period).people;
  return placed && "scheme" in placed ? "taken in" : placed && "outside" in placed ? "outside" : "undecided";
}

describe("whoever joined by the 15th takes part that month", () => {
  test.each([
    ["2024-09-15", "taken in"], // 14 days after the 1st
    ["2024-09-16", "outside"],
    ["2024-03-20", "taken in"],
    ["2023-01-31", "taken in"],
  ])("joined on %s: %s", (joined, expected) => {
    expect(under(joined)).toBe(expected);
  });

  test("only those whom the column takes in are asked", () => {
    expect(under("2024-03-20", "正式")).toBe("outside");
  });

  test("a date that is not known leaves it open", () => {
    expect(under("")).toBe("undecided");
  });
});
