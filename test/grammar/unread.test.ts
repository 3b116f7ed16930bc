import { describe, expect, test } from "vitest";
import { parse } from "../../src/ast/parse.ts";

/** The codes of what is wrong with a text. */
function codesOf(text: string): readonly string[] {
  return parse({ file: "unread.kpi", text }).diagnostics.map(({ code }) => code);
}

describe("what may mean two things is not read as one of them", () => {
  test.each([
    ["marks or points of the weight", "指标 m 权重20，按100分制\n  按比例得分，最高加2分\n"],
    ["marks that the scheme gives", "方案 s，周期 季度，按100分制\n\n指标 m 权重20\n  按比例得分，最高加2分\n"],
  ])("%s", (_title, text) => {
    expect(codesOf(text)).toEqual(["not-fitting"]);
  });

  test.each([
    ["a share of what is named, and of the base", "奖金 b 基数 people.基数\n  90分以上按回收款加5%，其余0\n", "comma-missing"],
    ["so much a minute, or once", "指标 m 权重20\n  30分钟以上按分钟扣1分\n", "comma-missing"],
    [
      "a name of the text",
      '数据 f 来自 "f.csv" 每人一行\n  回收 "回收" 单位 元\n\n指标 m 权重20\n  30分钟以上按回收扣1分\n',
      "misspelt-clause",
    ],
    ["a share behind an edge", "等级\n  优秀 90分以上，良好 其后40%，合格 其余\n", "misspelt-clause"],
    ["a share behind so many people", "等级\n  优秀 前3名，良好 其后40%，合格 其余\n", "misspelt-clause"],
  ])("%s", (_title, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });
});

describe("beside it stands what means one thing", () => {
  test.each([
    ["points of the weight", "指标 m 权重20\n  按比例得分，最高加2分\n"],
    ["a section's marks, which its metrics' weights are", "维度 d 权重20，按100分制\n\n指标 m 权重100\n  按比例得分，最高加2分\n"],
    ["how all shares are rounded", "分布\n  团队 中 优秀每5人1名，良好不超过30%，人数向下取整，并列不计入\n"],
  ])("%s", (_title, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});
