import { describe, expect, test } from "vitest";
import { format } from "../../src/format/format.ts";

function formatted(text: string): string {
  const result = format({ file: "scheme.kpi", text });
  if ("diagnostics" in result) throw new Error(JSON.stringify(result.diagnostics));
  return result.text;
}

/** Lines with the last one ended, as files are. */
const lines = (...texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

const cases: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  "before a statement, a comment stands at the margin": {
    from: "# 一\n  # 二\n方案 a",
    to: lines("# 一", "# 二", "方案 a"),
  },
  "before a clause, it is indented as the clause": {
    from: "方案 a\n# 考核期\n      # 季度\n 周期 季度",
    to: lines("方案 a", "  # 考核期", "  # 季度", "  周期 季度"),
  },
  "behind a line, it stays behind it after one space": {
    from: "指标 a 权重40      # 占四成\n  口径 b# 全年",
    to: lines("指标 a 权重 40 # 占四成", "  口径 b # 全年"),
  },
  "after the last clause, an indented one belongs to the statement, one at the margin to the next": {
    from: "方案 a\n  周期 季度\n    # 以上为基本信息\n# 指标\n指标 b 权重 1",
    to: lines("方案 a", "  周期 季度", "  # 以上为基本信息", "# 指标", "指标 b 权重 1"),
  },
  "at the end of the file, both keep their places": {
    from: "方案 a\n  周期 季度\n  # 完\n# 终",
    to: lines("方案 a", "  周期 季度", "  # 完", "# 终"),
  },
  "within a clause on several lines, it goes above the line; behind its end it stays": {
    from: "指标 a\n  口径 合计(b, # 销售\n    # 和回款\n    c) # 两项",
    to: lines("指标 a", "  # 销售", "  # 和回款", "  口径 合计(b，c) # 两项"),
  },
  "between the rows of a matrix, it stays between them": {
    from: "指标 a\n  矩阵 b 按 c\n  # 高\n  | 90以上 | 1.5 |  # 优\n  # 低\n  | 90以下 | 1 |",
    to: lines("指标 a", "  矩阵 b 按 c", "  # 高", "  | 90及以上 | 1.5 | # 优", "  # 低", "  | 90及以下 | 1   |"),
  },
  "a comment by itself is a file": { from: "\n\n#  只有注释 \n\n", to: lines("#  只有注释") },
  "a sign in a text begins no comment": { from: '方案 a "第#1版"#注', to: lines('方案 a "第#1版" #注') },
  "a full-width sign begins one": { from: "方案 a ＃注，释", to: lines("方案 a #注，释") },
  "blank lines are kept, one of several; none at the ends": {
    from: '\n\n# 一\n\n\n\n# 二\n方案 a\n\n  周期 季度\n\n\n  版本 "1"\n\n指标 b 权重 1\n指标 c 权重 2\n\n',
    to: lines("# 一", "", "# 二", "方案 a", "", "  周期 季度", "", '  版本 "1"', "", "指标 b 权重 1", "指标 c 权重 2"),
  },
  "line ends of other systems become plain ones": {
    from: "方案 a # 一\r\n\r\n  # 二\r\n  周期 季度\r\n",
    to: lines("方案 a # 一", "", "  # 二", "  周期 季度"),
  },
};

describe("comments and blank lines", () => {
  test.each(Object.entries(cases))("%s", (_, { from, to }) => {
    expect(formatted(from)).toBe(to);
    expect(formatted(to)).toBe(to);
  });
});
