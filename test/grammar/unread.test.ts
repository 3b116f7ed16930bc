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
});

describe("beside it stands what means one thing", () => {
  test.each([
    ["points of the weight", "指标 m 权重20\n  按比例得分，最高加2分\n"],
    ["a section's marks, which its metrics' weights are", "维度 d 权重20，按100分制\n\n指标 m 权重100\n  按比例得分，最高加2分\n"],
  ])("%s", (_title, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});
