import { describe, expect, test } from "vitest";
import { deceptiveIn } from "../../src/text/deceptive.ts";

/** What is found: where, and the name or the letter it looks like. */
function found(text: string): unknown {
  return deceptiveIn(text).map((each) => [each.start, each.end, each.kind === "hidden" ? each.name.en : each.like]);
}

describe("a character that deceives is found", () => {
  test.each([
    ["a\u202eb", [[1, 2, "RIGHT-TO-LEFT OVERRIDE"]]],
    ["回款\u200b率", [[2, 3, "ZERO WIDTH SPACE"]]],
    ["x\u200f\u200fy", [[1, 3, "RIGHT-TO-LEFT MARK"]]],
    ["s\u0430les", [[1, 2, "a"]]],
    ["\u0421RM", [[0, 1, "C"]]],
    ["rati\u03bf", [[4, 5, "o"]]],
    ["\u2f08员", [[0, 1, "人"]]],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what deceives nobody is let alone", () => {
  test.each(["Привет", "αβγ", "回款率 CRM", "naïve résumé", "\ufeff方案 s", "ｓａｌｅｓ", "5σ", "ئۇيغۇر"])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
