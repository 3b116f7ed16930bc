import { describe, expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { readFigure } from "../../src/text/figures.ts";

/** A figure as one line: exact value, mark, unit. */
function read(text: string): string | undefined {
  const figure = readFigure(text);
  return figure && [toText(figure.value), figure.mark, figure.unit].filter((part) => part !== undefined).join(" ");
}

describe("readFigure", () => {
  test.each([
    // plain
    ["0", "0"],
    ["1200", "1200"],
    ["-5", "-5"],
    ["+5", "5"],
    ["0.10", "0.1"],
    [".5", "0.5"],
    ["9007199254740993.000000000001", "9007199254740993.000000000001"],
    // grouped
    ["1,200", "1200"],
    ["1,234,567.89", "1234567.89"],
    ["1，200", "1200"],
    // full width and look-alike signs
    ["１，２００．５", "1200.5"],
    ["－5", "-5"],
    ["\u22125", "-5"],
    ["９６％", "96 percent"],
    // spaces of any width at the ends, and before the unit
    [" 12 ", "12"],
    ["\u3000480\u00a0万元\u3000", "480 万元"],
    // bookkeepers' negatives
    ["(1,200)", "-1200"],
    ["（1,200）", "-1200"],
    ["(480万元)", "-480 万元"],
    ["(480)万元", "-480 万元"],
    ["(5%)", "-5 percent"],
    // units and scales
    ["480万元", "480 万元"],
    ["480 万元", "480 万元"],
    ["1.2亿元", "1.2 亿元"],
    ["18个", "18 个"],
    ["4.5分", "4.5 分"],
    ["3 apples", "3 apples"],
    // currencies in front
    ["¥1,200", "1200 ¥"],
    ["￥1,200.00", "1200 ¥"],
    ["-¥5", "-5 ¥"],
    ["¥-5", "-5 ¥"],
    ["¥(5)", "-5 ¥"],
    ["CNY 1,200", "1200 CNY"],
    ["USD5", "5 USD"],
    ["¥480万", "480 万元"],
    ["￥480万元", "480 万元"],
    // marks
    ["96%", "96 percent"],
    ["96.8 %", "96.8 percent"],
    ["3‰", "3 per-mille"],
    ["5个百分点", "5 points"],
    ["1:4.2", "4.2 ratio"],
    ["1：4.2", "4.2 ratio"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "",
    " ",
    "-",
    "—",
    ".",
    "()",
    "四百八",
    "n/a",
    "1,20",
    "1200,000",
    ",200",
    "1,200,",
    "1.200,50",
    "1.2.3",
    "1 200",
    "1.2E+08",
    "1e5",
    "0x1F",
    "5-",
    "--5",
    "(-5)",
    "(5",
    "2:8.4",
    "1:1:1",
    "1亿2000万元",
    "$5万元",
    "2024-07-01",
    "5;6",
    "5\n6",
  ])("%j is no figure", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
