import { describe, expect, test } from "vitest";
import { parse } from "../../src/ast/parse.ts";

const codesOf = (text: string) => parse({ file: "a.kpi", text }).diagnostics.map(({ code, place }) => [code, placed(place, text)]);

function placed(place: unknown, text: string): string {
  const { start, end } = place as { readonly start: number; readonly end: number };
  return text.slice(start, end);
}

describe("a table pasted as it is", () => {
  test("with bars is one finding, at its first row", () => {
    expect(codesOf("方案 甲\n  周期 季度\n\n| 指标 | 权重 |\n| --- | --- |\n| 销售额 | 40 |\n")).toEqual([
      ["pasted-table", "| 指标 | 权重 |"],
    ]);
  });

  test("with tabs is one finding, though its head reads as a metric", () => {
    expect(codesOf("指标\t权重\t目标\n销售额\t40\t100万\n回款率\t60\t95%\n")).toEqual([["pasted-table", "指标\t权重\t目标"]]);
  });

  test("below a metric is one finding, too", () => {
    expect(codesOf("metric rate weight 100\n  | attainment | points |\n  | from 90% | 100 |\n")).toEqual([
      ["pasted-table", "| attainment | points |"],
    ]);
  });

  test.each([
    "metric a\tweight 40\n  points 1\nmetric b\tweight 60\n  points 1\n",
    "指标 甲 权重 100\n  矩阵 完成率 按 完成值\n  | | 90%以上 | 其余 |\n  | 90%以上 | 100 | 90 |\n  | 其余 | 80 | 0 |\n",
  ])("%j is none", (text) => {
    expect(codesOf(text).filter(([code]) => code === "pasted-table")).toEqual([]);
  });
});
