import { describe, expect, test } from "vitest";
import { makeLexer, shapesOf } from "../../grammar/lexer.ts";
import { normalise } from "../../grammar/normalise.ts";
import { read } from "../../grammar/read.ts";

test("the definition of the lexer is sound", () => {
  expect(() => makeLexer(true)).not.toThrow();
});

/** The shapes of a line: `Percentage 96%`. */
function shapes(text: string): readonly string[] {
  return shapesOf(text).tokens.map((token) => `${token.tokenType.name} ${token.image}`);
}

describe("shapes", () => {
  test.each([
    ["1,200.50", ["NumberLiteral 1,200.50"]],
    ["40,100%", ["NumberLiteral 40", "Comma ,", "Percentage 100%"]],
    ["1,20", ["NumberLiteral 1", "Comma ,", "NumberLiteral 20"]],
    ["1，200", ["NumberLiteral 1", "Comma ;", "NumberLiteral 200"]],
    ["１２％", ["Percentage 12%"]],
    ["3‰", ["Percentage 3‰"]],
    ["百分之二", ["Percentage 百分之二"]],
    ["1:4.2", ["Ratio 1:4.2"]],
    ["95：5", ["NumberLiteral 95", "Mark ：", "NumberLiteral 5"]],
    ["2024-1-31", ["DateLiteral 2024-1-31"]],
    ["2024年1月31日", ["DateLiteral 2024年1月31日"]],
    ["2024.1.31", ["DateLiteral 2024.1.31"]],
    ["2024/1/31", ["DateLiteral 2024/1/31"]],
    ["2024.1.31.5", ["NumberLiteral 2024.1", "Dot .", "NumberLiteral 31.5"]],
    ["60-70", ["NumberLiteral 60", "Minus -", "NumberLiteral 70"]],
    ["Q3 a_1", ["Name Q3", "Name a_1"]],
    ["优秀90分", ["Name 优秀", "NumberLiteral 90", "Name 分"]],
    ["90分（含）以上", ["NumberLiteral 90", "Name 分", "Note (含)", "Name 以上"]],
    ["（不足按5%计）", ["Note (不足按5%计)"]],
    ["a×b÷c", ["Name a", "Times *", "Name b", "Divide /", "Name c"]],
    ["≥5", ["AtLeastSign ≥", "NumberLiteral 5"]],
    ['"a # b" # c', ['Text "a # b"']],
    ["“a”「b」", ["Text “a”", "Text 「b」"]],
    ['“he said "no"”', ['Text “he said "no"”']],
  ])("%s", (text, expected) => {
    expect(shapes(text)).toEqual(expected);
  });

  test("nothing changes inside quotes", () => {
    const [slice] = read('publish\n  notice "１２，３％"').slices;
    expect(slice?.tokens.at(-1)?.image).toBe('"１２，３％"');
  });

  test("normalising keeps every place", () => {
    const text = "权重４０，封顶：１００。—×÷\u3000\ufeffＡ￥＂，";
    expect(normalise(text)).toHaveLength(text.length);
    expect(normalise(text)).toBe("权重40;封顶：100;-*/  A¥＂;");
  });
});
