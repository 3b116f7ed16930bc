import { describe, expect, test } from "vitest";
import { check, plain } from "../check-text.ts";

const people = 'source people from "people.csv" one row per person\n  person "工号"\n';
const scheme = "scheme s\n  cycle quarterly\nmetric m weight 100\n  points 100\n";

/** The contract of a source, or the findings about it. */
function contract(source: string): unknown {
  const { program, codes } = check(people, scheme, source);
  const findings = codes.filter((code) => code !== "source-unused");
  return findings.length > 0 ? findings : plain(program?.sources.find(({ name }) => name !== "people"));
}

/** The type of one column. */
function typeOf(column: string): unknown {
  const read = contract(`source crm from "crm.csv" events\n  ${column}\n`) as { columns: { type: unknown }[] };
  return Array.isArray(read) ? read : read.columns[0]?.type;
}

test("a contract: file, keys, label, provider, total rows", () => {
  expect(
    contract(
      'source crm "月报" from "data/crm-*.csv" one row per person, month\n  person "工号", month "月份" | "期间", amount "销售额" in 万元\n  total rows "合计" | "总计"\n  provided by "运营部" due "次月5日"\n',
    ),
  ).toEqual({
    name: "crm",
    label: "月报",
    files: "data/crm-*.csv",
    keys: ["person", "month"],
    events: false,
    columns: [
      { name: "person", headers: ["工号"], type: { kind: "text" }, optional: false, role: "person" },
      { name: "month", headers: ["月份", "期间"], type: { kind: "period", unit: "month" }, optional: false, role: "period" },
      {
        name: "amount",
        headers: ["销售额"],
        type: { kind: "number", unit: { kind: "money", currency: "CNY" }, scale: "10000", unitWord: "万元" },
        optional: false,
      },
    ],
    totalRows: [{ texts: ["合计", "总计"] }],
    provider: "运营部",
  });
});

test("events have no keys; a Chinese source has the same well-known columns", () => {
  expect(contract('数据 回访 来自 "survey.csv" 流水\n  人员 "工号"，日期 "日期"，评分 "评分" 数值 1至5\n')).toMatchObject({
    events: true,
    keys: [],
    columns: [
      { name: "person", role: "person" },
      { name: "date", role: "period", type: { kind: "date" } },
      { name: "rating", type: { from: "1", to: "5" } },
    ],
  });
});

describe("what a column holds", () => {
  test.each([
    ["a count", { kind: "number", unit: { kind: "count" }, scale: "1", whole: true }],
    ["a percent", { kind: "number", unit: { kind: "percent" }, scale: "1" }],
    ["a in %", { kind: "number", unit: { kind: "percent" }, scale: "0.01", unitWord: "%" }],
    ["a in 亿元", { kind: "number", unit: { kind: "money", currency: "CNY" }, scale: "100000000", unitWord: "亿元" }],
    ["a in hours", { kind: "number", unit: { kind: "time", unit: "hour" }, scale: "1", unitWord: "hour" }],
    ["a number 1 to 5 step 0.5", { kind: "number", unit: { kind: "number" }, scale: "1", from: "1", to: "5", step: "0.5" }],
    ["a ratio", { kind: "number", unit: { kind: "ratio" }, scale: "1" }],
    ["a one of (new | old)", { kind: "one-of", values: ["new", "old"] }],
    ["a yes or no", { kind: "yes-no" }],
    ['a "甲"', { kind: "text" }],
    ['joined "入职"', { kind: "date" }],
    ['quarter "季度"', { kind: "period", unit: "quarter" }],
  ])("%s", (column, type) => {
    expect(typeOf(column)).toEqual(type);
  });
});

describe("a contract with something missing or twice", () => {
  test.each([
    ['source crm one row per person\n  person "工号"\n', ["source-without-file"]],
    ['source crm from "crm.csv"\n  person "工号"\n', ["source-without-rows"]],
    ['source crm from "crm.csv" events\n', ["source-without-columns"]],
    ['source crm from "crm.csv" one row per person, month\n  person "工号"\n', ["unknown-name"]],
    ['source crm from "crm.csv" events\n  a "甲", a "乙"\n', ["duplicate-name"]],
    ['source crm from "crm.csv" events\n  a "甲", b "甲"\n', ["header-used-twice"]],
    ['source crm from "crm.csv" events\n  a number 5 to 1\n', ["scale-reversed"]],
    ['source people from "crm.csv" events\n  a "甲"\n', ["duplicate-name"]],
  ])("%j", (source, codes) => {
    expect(contract(source)).toEqual(codes);
  });
});

test("a well-known column with two letters swapped is told", () => {
  expect(check('source people from "people.csv" one row per person\n  person "工号", nmae "姓名"\n', scheme).findings).toMatchObject([
    { code: "unknown-word", at: "nmae", fix: "name" },
  ]);
});

test("a column whose own clause was reported is not called unknown where it is used", () => {
  const source = 'source crm from "crm.csv" one row per person, month\n  person "工号", month "月份", amount "销售额" number 5 to 1\n';
  const uses = "scheme s\n  cycle quarterly\nmetric m weight 100\n  measure sum(crm.amount), target 5 万元\n  proportional\n";
  expect(check(people, source, uses).codes).toEqual(["scale-reversed"]);
  expect(check(people, source, uses.replace("crm.amount", "crm.perso")).codes).toEqual(["scale-reversed", "unknown-name"]);
});

test("without a list of people nobody can be scored", () => {
  expect(check(scheme).codes).toEqual(["people-source-missing"]);
  expect(check(people).codes).toEqual(["no-scheme"]);
});
