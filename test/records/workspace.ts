import { expect } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { toText } from "../../src/number/decimal.ts";
import { type Fraction, fraction, ONE } from "../../src/number/fraction.ts";
import { type Period, parsePeriod } from "../../src/periods/period.ts";
import type { FactTable } from "../../src/plan/inputs.ts";
import type { DataFile } from "../../src/records/match-files.ts";
import { type ReadFacts, readFacts } from "../../src/records/read.ts";
import type { ReadOptions } from "../../src/records/read-sources.ts";
import type { NumberType } from "../../src/records/type-words.ts";
import type { Column, ColumnType, SourceContract } from "../../src/scheme/types/source.ts";

/** A small company: the list of people, their monthly figures, their deals. */

const span = { file: "sources.kpi", start: 0, end: 0 };

export function column(name: string, header: string, type: ColumnType, more: Partial<Column> = {}): Column {
  return { name, headers: [header], type, optional: false, span, ...more };
}

export const text: ColumnType = { kind: "text" };
export const date: ColumnType = { kind: "date" };
export const month: ColumnType = { kind: "period", unit: "month" };
export const yuan: NumberType = { kind: "number", unit: { kind: "money", currency: "CNY" }, scale: ONE, unitWord: "CNY" };
export const wan: NumberType = { kind: "number", unit: { kind: "money", currency: "CNY" }, scale: fraction(10_000n), unitWord: "万元" };
export const visits: NumberType = { kind: "number", unit: { kind: "count" }, scale: ONE, whole: true };
export const percent: NumberType = { kind: "number", unit: { kind: "percent" }, scale: ONE };
export const inPercent: NumberType = { kind: "number", unit: { kind: "percent" }, scale: fraction(1n, 100n), unitWord: "%" };
export const ratio: NumberType = { kind: "number", unit: { kind: "ratio" }, scale: ONE };
export const rating: NumberType = {
  kind: "number",
  unit: { kind: "number" },
  scale: ONE,
  from: ONE,
  to: fraction(5n),
  step: fraction(1n, 2n),
};
export const hours: NumberType = { kind: "number", unit: { kind: "time", unit: "hour" }, scale: ONE, unitWord: "小时" };

export const people: SourceContract = {
  name: "people",
  label: "people",
  files: "data/people.csv",
  keys: ["person"],
  events: false,
  columns: [
    column("person", "工号", text, { role: "person" }),
    column("name", "姓名", text, { role: "name" }),
    column("team", "团队", text, { role: "team" }),
    column("role", "岗位", text, { role: "role" }),
    column("joined", "入职日期", date, { role: "joined", optional: true }),
    column("left", "离职日期", date, { role: "left", optional: true }),
    column("bonus_base", "奖金基数", yuan),
  ],
  totalRows: [],
  span,
};

export const crm: SourceContract = {
  name: "crm",
  label: "CRM export",
  files: "data/crm-*.csv",
  keys: ["person", "month"],
  events: false,
  columns: [
    column("person", "工号", text, { role: "person" }),
    column("month", "月份", month, { role: "period" }),
    column("amount", "销售额", wan, { headers: ["销售额", "销售额（万元）"] }),
    column("renewal", "续约率", percent, { optional: true }),
    column("roi", "ROI", ratio, { optional: true }),
    column("visits", "拜访量", visits, { optional: true }),
    column("score", "评分", rating, { optional: true }),
    column("trained", "是否参训", { kind: "yes-no" }, { optional: true }),
    column("channel", "渠道", { kind: "one-of", values: ["直销", "代理"] }, { optional: true }),
    column("audited", "审计日", date, { optional: true }),
    column("note", "备注", text, { optional: true }),
  ],
  totalRows: [{ texts: ["合计"] }],
  span,
};

export const deals: SourceContract = {
  name: "deals",
  label: "deals",
  files: "data/deals.csv",
  keys: [],
  events: true,
  columns: [
    column("person", "工号", text, { role: "person" }),
    column("day", "日期", date, { role: "period" }),
    column("amount", "金额", yuan),
  ],
  totalRows: [],
  span,
};

export const quarter: Period = periodNamed("2024-Q3");

export function periodNamed(name: string): Period {
  return parsePeriod(name) ?? expect.fail(`${name} is no period`);
}

export const peopleFile = utf8(
  "data/people.csv",
  `工号,姓名,团队,岗位,入职日期,离职日期,奖金基数
E001,王芳,华东区,销售代表,2020-03-01,,12000
E002,李强,华东区,销售代表,2021-07-15,,10000
E003,赵敏,华北区,销售经理,2019-01-01,,20000
`,
);

export function utf8(path: string, content: string): DataFile {
  return { path, bytes: new TextEncoder().encode(content) };
}

export function crmFile(...lines: readonly string[]): DataFile {
  return utf8("data/crm-2024-07.csv", `${lines.join("\n")}\n`);
}

/** Reads the files of people and crm for the third quarter. */
export function read(
  files: readonly DataFile[],
  options: ReadOptions & { readonly contracts?: readonly SourceContract[]; readonly period?: Period } = {},
): ReadFacts {
  const { contracts = [people, crm], period = quarter, ...rest } = options;
  return readFacts(contracts, files, period, rest);
}

export function table(result: ReadFacts, source: string): FactTable {
  return result.facts.sources.get(source) ?? expect.fail(`no table ${source}`);
}

/** A table as lines of plain values, unreadable cells as `?`. */
export function valuesOf(result: ReadFacts, source: string): readonly Readonly<Record<string, string>>[] {
  return table(result, source).rows.map((row) => ({
    ...Object.fromEntries([...row.cells].map(([name, cell]) => [name, plain(cell.value)])),
    ...Object.fromEntries([...(row.unreadable ?? [])].map((name) => [name, "?"])),
  }));
}

function plain(value: Fraction | string | boolean): string {
  return typeof value === "object" ? toText(value) : String(value);
}

/** Findings as `code file:row column`. */
export function placesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place }) => {
    if (!place) return code;
    return "row" in place
      ? `${code} ${place.file}:${place.row}${place.column === undefined ? "" : ` ${place.column}`}`
      : `${code} ${place.file}`;
  });
}
