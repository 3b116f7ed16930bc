import { describe, expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const found = (label: string, rule: string, more = "") =>
  checkScheme(
    `方案 s，周期 季度，计步 按比例\n指标 m "${label}" 权重 20\n  口径 合计(crm.amount)，目标 100万元\n  ${rule}\n${more}`,
  ).findings.map(({ code, at }) => [code, at]);

describe("steps of another figure than the one that the rule reads", () => {
  test.each([
    ["达标得20分，回款每提高1%加1分，低于目标不得分，封顶25", "回款"],
    ["达标得20分，回款率每低1%扣1分，最低0", "回款率"],
  ])("%s", (rule, at) => {
    expect(found("利润", rule)).toEqual([["other-subject", at]]);
  });

  test("which another metric measures", () => {
    const other = "指标 回款率 权重 80\n  口径 平均(crm.rate)\n  95%以上得满分，低于95%不得分\n";
    expect(found("利润", "达标得20分，回款率每低1%扣1分，最低0", other)).toEqual([["other-subject", "回款率"]]);
  });
});

describe("the metric by another of its names", () => {
  test.each([
    ["销售业绩", "达标得20分，销售每提高1%加1分，低于目标不得分，封顶25"],
    // The column is called 销售额.
    ["业绩", "达标得20分，销售额每低1%扣1分，最低0"],
    ["利润", "达标得20分，完成率每低1%扣1分，最低0"],
    ["利润", "达标得20分，实际值每低1%扣1分，最低0"],
  ])("%s: %s", (label, rule) => {
    expect(found(label, rule)).toEqual([]);
  });
});
