import { expect, test } from "vitest";
import { parse } from "../../../src/ast/parse.ts";
import { renderMessage } from "../../../src/diagnostics/render.ts";
import { fromAst } from "../../../src/scheme/from-ast.ts";

const data = `数据 人员 来自 "人员.csv" 每人一行
  人员 "工号"，工资 "工资" 单位 元
数据 业绩 来自 "业绩.csv" 每人每月一行
  人员 "工号"，月份 "月份"，销售额 "销售额" 单位 元，cost "费用" 单位 元
数据 投诉 来自 "投诉.csv" 流水
  人员 "工号"，日期 "日期"
`;

function hint(measure: string): string | undefined {
  const { file } = parse({
    file: "0.kpi",
    text: `${data}方案 甲\n  周期 季度\n指标 乙 权重 100\n  口径 ${measure}\n  1以上得满分，其余0\n`,
  });
  const found = fromAst([file]).diagnostics.find(({ code }) => code === "unknown-name" || code === "column-alone");
  return found && renderMessage(found, "zh").hint;
}

test.each([
  ["季度销售额", "是否想写“合计(业绩.销售额)”？"],
  ["销售额总额", "是否想写“合计(业绩.销售额)”？"],
  ["业绩.费用合计", "是否想写“合计(业绩.cost)”？"],
  ["月均费用", "是否想写“月均(业绩.cost)”？"],
  ["平均费用", "是否想写“平均(业绩.cost)”？"],
  ["投诉次数", "是否想写“计数(投诉)”？"],
  ["费用占销售额的比例", "是否想写“合计(业绩.cost) / 合计(业绩.销售额)”？"],
  ["费用", "请写成“合计(业绩.cost)”。"],
  ["工资", "请写成“人员.工资”。"],
])("%s is answered with the calculation", (measure, said) => {
  expect(hint(measure)).toBe(said);
});

test("what names nothing of the data is left to the names that are near", () => {
  expect(hint("季度利润")).toBe("已有：人员、业绩、投诉。");
});
