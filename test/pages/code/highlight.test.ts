import { expect, test } from "vitest";
import { highlight, highlightLine } from "../../../src/pages/code/highlight.ts";
import type { CodeLine } from "../../../src/pages/code/line.ts";

const written = (line: CodeLine) => line.map((part) => (typeof part === "string" ? part : part[1])).join("");

test("a statement's word, its name, words, numbers", () => {
  expect(highlightLine("metric revenue weight 40")).toEqual([
    ["statement", "metric"],
    " revenue ",
    ["word", "weight"],
    " ",
    ["number", "40"],
  ]);
  expect(highlightLine("指标 销售额 权重 40")).toEqual([["statement", "指标"], " 销售额 ", ["word", "权重"], " ", ["number", "40"]]);
});

test("words are words in the middle of a line only where they are none of a name", () => {
  expect(highlightLine("  每超1%加0.5分，封顶 120%")).toEqual([
    "  ",
    ["word", "每超"],
    ["number", "1%"],
    ["word", "加"],
    ["number", "0.5"],
    ["word", "分"],
    "，",
    ["word", "封顶"],
    " ",
    ["number", "120%"],
  ]);
  expect(highlightLine("  口径 合计(crm.目标达成额)")).toEqual(["  ", ["word", "口径"], " ", ["word", "合计"], "(crm.目标达成额)"]);
});

test("a statement without a name has none", () => {
  expect(highlightLine("total out of 100")).toEqual([["statement", "total"], " ", ["word", "out of"], " ", ["number", "100"]]);
});

test("texts and remarks keep their words", () => {
  expect(highlightLine('  version "cap 1"')).toEqual(["  ", ["word", "version"], " ", ["text", '"cap 1"']]);
  expect(highlightLine("# 权重 40")).toEqual([["comment", "# 权重 40"]]);
});

test("nothing of a text is lost", () => {
  const text = '方案 a "b"\n\n  周期 季度 # 每季\n  100%得满分，每低1%扣1分；最低 0\n';
  expect(highlight(text).map(written).join("\n")).toBe(text.trimEnd());
});
