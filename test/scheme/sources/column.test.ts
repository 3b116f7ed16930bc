import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { readColumn } from "../../../src/scheme/sources/column.ts";
import { plain } from "../check-text.ts";

const span = { file: "0.kpi", start: 0, end: 0 };

/** A column `in X`: its type, or the codes and fixes of what is said about it. */
function inUnit(text: string): unknown {
  const findings: Diagnostic[] = [];
  const unit = { text, quoted: false, span };
  const clause = { kind: "column", name: { text: "a", quoted: false, span }, headers: [], type: { kind: "unit", unit }, span } as const;
  const column = readColumn(clause, { report: (finding) => findings.push(finding), surface: "zh", nouns: new Set(), partial: new Set() });
  return column ? plain(column.type) : findings.map(({ code, fix }) => [code, fix?.text]);
}

describe("in a unit", () => {
  test("a word that is near no unit names what is counted", () => {
    expect(inUnit("门店")).toEqual({ kind: "number", unit: { kind: "count", noun: "门店" }, scale: "1", whole: true });
  });

  test("a word near a unit is a slip", () => {
    expect(inUnit("万园")).toEqual([["unknown-unit", "万元"]]);
  });

  test("a scale alone is a plain number in that scale", () => {
    expect(inUnit("万")).toEqual({ kind: "number", unit: { kind: "number" }, scale: "10000", unitWord: "万" });
  });

  test("weeks are days, quarters months", () => {
    expect(inUnit("周")).toMatchObject({ unit: { kind: "time", unit: "day" }, scale: "7" });
    expect(inUnit("季度")).toMatchObject({ unit: { kind: "time", unit: "month" }, scale: "3" });
  });
});

describe("a column without a header", () => {
  const headers = (text: string, surface: "en" | "zh") =>
    readColumn(
      { kind: "column", name: { text, quoted: false, span }, headers: [], span },
      { report: () => undefined, surface, nouns: new Set(), partial: new Set() },
    )?.headers;

  test("is headed by its name", () => {
    expect(headers("回款率", "zh")).toEqual(["回款率"]);
  });

  test("that every workspace has is headed by any word for it", () => {
    expect(headers("note", "zh")).toEqual(["备注", "note"]);
    expect(headers("note", "en")).toEqual(["note", "备注"]);
  });
});
