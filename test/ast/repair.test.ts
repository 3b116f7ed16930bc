import { describe, expect, test } from "vitest";
import { parse } from "../../src/ast/parse.ts";
import { fixTexts } from "../../src/fix.ts";

/** The one finding of a text, and its text with the fix in it, where it has a certain one. */
function told(text: string): readonly [code: string | undefined, mended: string | undefined] {
  const { diagnostics } = parse({ file: "a.kpi", text });
  expect(diagnostics.map(({ code }) => code)).toHaveLength(1);
  const [{ code, fix } = { code: undefined, fix: undefined }] = diagnostics;
  return [code, fix && text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end)];
}

describe("a clause that cannot be read is told with the change after which it can", () => {
  test.each([
    ["scheme a\n  cylce quarterly", "misspelt-clause", "scheme a\n  cycle quarterly"],
    ["scheme a\n  frequency quarterly", "misspelt-clause", "scheme a\n  cycle quarterly"],
    ["scheme a\n  cycle quartely", "misspelt-clause", "scheme a\n  cycle quarterly"],
    ["scheme a\n  apply to everyone", "misspelt-clause", "scheme a\n  applies to everyone"],
    ["scheme a\n  applies to all", "misspelt-clause", "scheme a\n  applies to everyone"],
    ['scheme a\n  applies to role "A" and "B"', "wrong-joint", 'scheme a\n  applies to role "A" | "B"'],
    ["scheme a\n  applies to role Sales rep", "quotes-missing", 'scheme a\n  applies to role "Sales rep"'],
    ["metric a weight := 40", "needless-sign", "metric a weight  40"],
    ["metric a\n  floor:=0", "needless-sign", "metric a\n  floor 0"],
    ["metric a\n  measure := sum(b.c)", "needless-sign", "metric a\n  measure  sum(b.c)"],
    ["metric a\n  measure sum b.c", "brackets-missing", "metric a\n  measure sum(b.c)"],
    ["metric a\n  measure sum(b c)", "written-otherwise", "metric a\n  measure sum(b.c)"],
    ["metric a\n  full at 100%, +.5 per 1% over", "written-otherwise", "metric a\n  full at 100%, +0.5 per 1% over"],
    ["metric a\n  20 from 95% 10 from 90% 0 otherwise", "comma-missing", "metric a\n  20 from 95%, 10 from 90%, 0 otherwise"],
    [
      "metric a\n  full at 100% +0.5 per 1% over -1 per 1% under",
      "comma-missing",
      "metric a\n  full at 100%, +0.5 per 1% over, -1 per 1% under",
    ],
    ["metric a\n  10 points for the first 20 calls", "written-otherwise", undefined],
    ["metric a\n  if measure > 4 then 20 else 10", "written-otherwise", "metric a\n  points if measure > 4 then 20 else 10"],
    ["指标 甲\n  如果 口径 > 4 则 20 否则 10", "written-otherwise", "指标 甲\n  计分 如果 口径 > 4 则 20 否则 10"],
    ["metric a\n  95% = full, 0 under 95%", "written-otherwise", undefined],
    ["metric a\n  full at 0, over 3 -2 each", "written-otherwise", undefined],
    ["等级 优秀 90分以上 良好 80分以上", "written-otherwise", "等级 优秀 90分以上，良好 80分以上"],
    ["coefficient difficulty staff.difficulty", "written-otherwise", "coefficient difficulty of staff.difficulty"],
    ["系数 难度 取 名册.难度", "written-otherwise", "系数 难度 基数 名册.难度"],
    ['outcome "a" two consecutive quarters below 60', "written-otherwise", undefined],
    ['结果应用 "甲" 连续两个季度排名末位的', "written-otherwise", undefined],
    ["scheme a\n  applies to agents and team leads", "written-otherwise", undefined],
    ["metric a\n  Scored at the manager's discretion", "bare-name", undefined],
    ["一票否决 发生重大投诉，取消当季奖金", "veto-incomplete", undefined],
    ['veto "a" if count(b) > 3 then no bonus', "veto-says-text", undefined],
    ["coefficient 0.9", "missing-name", undefined],
    ["总分 各项之和，最高120分", "bare-name", undefined],
    ['方案 甲 "甲"\n  生效日期：2024年1月1日', "misspelt-clause", '方案 甲 "甲"\n  有效期 2024年1月1日'],
    ["metric a\n  2 points for each complaint", "written-otherwise", undefined],
    ["metric a\n  1 point for every 5 minutes late", "written-otherwise", undefined],
    ["total\n  2 decimals", "written-otherwise", "total\n  round 2"],
    ['metric Revenue growth "Growth" weight 40', "two-names", 'metric Revenue_growth "Growth" weight 40'],
    ["metric a rate, weight 40", "two-names", "metric a_rate, weight 40"],
    ["metric a wieght 40", "misspelt-clause", "metric a weight 40"],
    ["metric a\n  measure =SUM(F2:F100)", "written-otherwise", undefined],
    ["pay a based on b.c", "misspelt-clause", "pay a of b.c"],
    ['source a from "a.csv" monthly', "misspelt-clause", 'source a from "a.csv" one row per person, month'],
    ['example "a"\n  given b attainment 96%', "written-otherwise", 'example "a"\n  given attainment(b) 96%'],
    ["metric a\n  target 500 000 USD", "written-otherwise", "metric a\n  target 500,000 USD"],
    ["metric a\n  full form 95%", "misspelt-clause", undefined],
    ["metric a\n  floor 0 and cap 60", "wrong-joint", "metric a\n  floor 0, cap 60"],
    ["metric a\n  full at 100%, +0,5 per 1% over", "number-cut", "metric a\n  full at 100%, +0.5 per 1% over"],
    ["grades\n  very good from 90", "two-names", "grades\n  very_good from 90"],
    ["grades\n  fail otherwize", "misspelt-clause", "grades\n  fail otherwise"],
    ['example "a"\n  expects b 36', "misspelt-clause", 'example "a"\n  expect b 36'],
    ["方案 甲\n  周其 季度", "misspelt-clause", "方案 甲\n  周期 季度"],
    ["方案 甲\n  考核周期 季度", "misspelt-clause", "方案 甲\n  周期 季度"],
    ["指标 甲 增长率 权重 40", "two-names", "指标 甲增长率 权重 40"],
    ["指标 甲\n  2以下得满分，超过2次扣完", "written-otherwise", "指标 甲\n  2以下得满分，超过2次得0分"],
    ['数据 甲\n  人员 "工号"，姓名，乙 "乙"', "written-otherwise", '数据 甲\n  人员 "工号"，姓名 "姓名"，乙 "乙"'],
    ["方案 甲\n  考核周期：季度", "misspelt-clause", "方案 甲\n  周期 季度"],
    ["指标 甲\n  95%以上得20分，低于95%的0分", "written-otherwise", "指标 甲\n  95%以上得20分，低于95%得0分"],
    ["指标 甲\n  95%以上：20分 90%以上：10分 其余：0分", "comma-missing", "指标 甲\n  95%以上：20分， 90%以上：10分， 其余：0分"],
    ["指标 甲\n  100%得满分，每超额1%加1分", "misspelt-clause", "指标 甲\n  100%得满分，每超1%加1分"],
    ['示例 "甲"\n  应得 乙得36分', "written-otherwise", '示例 "甲"\n  应得 乙 36分'],
    ["方案 甲\n  适用 岗位 销售代表", "quotes-missing", '方案 甲\n  适用 岗位 "销售代表"'],
    ["指标 甲 权众 40", "misspelt-clause", "指标 甲 权重 40"],
    ["指标 甲 占比 40", "misspelt-clause", "指标 甲 权重 40"],
    ["指标 甲\n  口经 合计(乙.丙)", "misspelt-clause", "指标 甲\n  口径 合计(乙.丙)"],
    ["指标 甲\n  目标 5，000，000元", "number-cut", "指标 甲\n  目标 5,000,000元"],
    ["指标 甲\n  100%得满份", "misspelt-clause", "指标 甲\n  100%得满分"],
    ["指标 甲\n  95%及已上得满分", "misspelt-clause", "指标 甲\n  95%及以上得满分"],
    ["指标 甲\n  每低1%扣1分，扣完为至", "misspelt-clause", "指标 甲\n  每低1%扣1分，扣完为止"],
    ["总分 封项 100", "misspelt-clause", "总分 封顶 100"],
    ["总分 保留2位小树", "misspelt-clause", "总分 保留2位小数"],
  ])("%s", (text, code, mended) => {
    expect(told(text)).toEqual([code, mended]);
    if (mended !== undefined) expect(parse({ file: "a.kpi", text: mended }).diagnostics).toEqual([]);
  });
});

test.each([
  ["• 指标 回款 权重 40", "指标 回款 权重 40"],
  ["指标：回款 权重 40", "指标 回款 权重 40"],
  ["指标1：回款 权重 40", "指标 回款 权重 40"],
  ["一、指标 回款 权重 40", "指标 回款 权重 40"],
  ["1. metric cash weight 40", "metric cash weight 40"],
  ["total: out of 100", "total out of 100"],
])("a colon or a number before a name says nothing: %s", (written, plain) => {
  const [first, second] = [written, plain].map((text) => parse({ file: "a.kpi", text }));
  expect(first?.diagnostics).toEqual([]);
  const named = (parsed: typeof first) => parsed?.file.statements.map(({ kind, name }) => [kind, name?.text]);
  expect(named(first)).toEqual(named(second));
});

test.each([
  ["plan a", "scheme a"],
  ["kpi a", "metric a"],
  ["指标项 回款", "指标 回款"],
  ["合计 封顶 100", "总分 封顶 100"],
])("a first word of everyday language is told with the word it stands for: %s", (text, mended) => {
  expect(told(text)).toEqual(["unknown-statement", mended]);
});

test.each([
  ["metric a\n  measure abs[b.c]", "other-brackets", "metric a\n  measure abs(b.c)"],
  ["scheme a 'A'", "other-quotes", 'scheme a "A"'],
  ["scheme a ”A“", "other-quotes", 'scheme a "A"'],
])("a pair of signs is one finding: %s", (text, code, mended) => {
  expect(told(text)).toEqual([code, mended]);
});

test("fixes go into a text together", () => {
  const text = "scheme a\n  cylce quarterly\n\ntotal floor:=0, cap:=100\n";
  expect(fixTexts([{ file: "a.kpi", text }]).sources[0]?.text).toBe("scheme a\n  cycle quarterly\n\ntotal floor 0, cap 100\n");
});
