import { expect, test } from "vitest";
import { check } from "../../check-text.ts";

const crm =
  'source crm from "crm.csv" one row per person, month\n  person "工号", month "月份", amount "销售额" in 万元, stock "库存" in 万元\n';

function found(column: string, target: string, cycle = "quarterly", measure = "sum(crm.amount)") {
  const people = `source people from "people.csv" one row per person\n  person "工号", name "姓名", team "团队", role "岗位", goal "${column}" in 万元\n`;
  const scheme = `scheme s\n  cycle ${cycle}\nmetric m weight 100\n  measure ${measure}, target ${target}\n  full from target, -1 per full 1% under, floor 0\n`;
  return check(people + crm, scheme).findings.flatMap(({ code, at }) => (code === "source-unused" ? [] : [[code, at]]));
}

test.each(["年度目标", "全年任务", "Annual target", "月目标"])("a column called %s, in a quarter", (column) => {
  expect(found(column, "people.goal")).toEqual([["target-by-name", "target people.goal"]]);
});

test("quiet where the length is said, is the cycle's own, or is in no name", () => {
  expect(found("年度目标", "people.goal per year")).toEqual([]);
  expect(found("年度目标", "people.goal per quarter")).toEqual([]);
  expect(found("年度目标", "people.goal", "yearly")).toEqual([]);
  expect(found("季度目标", "people.goal")).toEqual([]);
  expect(found("目标", "people.goal")).toEqual([]);
});

test("what does not add up has no length", () => {
  expect(found("年度目标", "people.goal", "quarterly", "last(crm.stock)")).toEqual([]);
});
