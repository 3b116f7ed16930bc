import { expect, test } from "vitest";
import { isSlip } from "../../src/text/slip.ts";

test.each([
  ["colection", "collection"],
  ["measrue", "measure"],
  ["atainmment", "attainment"],
  ["款回率", "回款率"],
  ["ｓalse", "sales"],
  ["万圆", "万元"],
])("%s can only mean %s", (word, meant) => expect(isSlip(word, meant)).toBe(true));

test.each([
  ["净利率", "毛利率"],
  ["rate2", "rate1"],
  ["second", "beyond"],
  ["receipts", "receives"],
  ["Q3", "Q2"],
  ["亿圆", "万元"],
])("%s may mean something else than %s", (word, meant) => expect(isSlip(word, meant)).toBe(false));
