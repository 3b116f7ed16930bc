import { expect, test } from "vitest";
import { check } from "../scheme/check-text.ts";

const en = (rows: string) => `source staff from "staff.csv" ${rows}\n  person "ID"\n`;
const zh = (column: string) => `数据 名册 来自 "名册.csv" 每人一行\n  人员 "工号"，${column}\n`;
const found = (text: string) => check(text).findings.flatMap(({ code, at, fix }) => (code === "no-scheme" ? [] : [[code, at, fix]]));

test("one slip among names in a row is one finding, with the word it is nearest to", () => {
  expect(found(en("one row pre person"))).toEqual([["misspelt-clause", "one row pre", "one row per"]]);
  expect(found(en("evnets"))).toEqual([["misspelt-clause", "evnets", "events"]]);
  expect(found(zh("销售额 位单 元"))).toEqual([["misspelt-clause", "位单", "单位"]]);
  expect(found('数据 名册 来自 "名册.csv" 没人一行\n  人员 "工号"\n')).toEqual([["misspelt-clause", "没人一行", "每人一行"]]);
});

test("names that are near nothing are one finding, too", () => {
  expect(found(en("whoever it concerns"))).toEqual([["no-list-before", "whoever it concerns", undefined]]);
});
