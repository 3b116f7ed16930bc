import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Statement } from "../../src/ast/nodes/file.ts";
import { parse } from "../../src/ast/parse.ts";
import { withoutSpans } from "../../src/ast/without-spans.ts";
import { clausesOf, rowsOf } from "../support/clauses.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Labels of statements are the author's own words in each language. */
function unlabelled({ label, ...statement }: Statement): unknown {
  return withoutSpans(statement);
}

describe("a text and its twin in the other surface give the same tree", () => {
  const twins = [
    ["test/cases/ast/plan.zh.kpi", "test/cases/ast/plan.en.kpi"],
    ...globSync("schemes/*/english/*.kpi").map((english) => [join(dirname(dirname(english)), basename(english)), english]),
  ] as [string, string][];

  test.each(twins)("%s", (chinese, english) => {
    const zh = parse({ file: chinese, text: read(chinese) });
    const en = parse({ file: english, text: read(english) });
    expect(zh.diagnostics).toEqual([]);
    expect(en.diagnostics).toEqual([]);
    expect([zh.file.surface, en.file.surface]).toEqual(["zh", "en"]);
    expect(zh.file.statements.map(unlabelled)).toEqual(en.file.statements.map(unlabelled));
  });
});

describe("each form says the same in both languages", () => {
  test.each(rowsOf(read("test/cases/ast/forms.txt")))("%s: %s", (head, english, chinese) => {
    const clauses = clausesOf(head, english, "en");
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses[0]).not.toBeTypeOf("string");
    expect(clausesOf(head, chinese, "zh")).toEqual(clauses);
  });
});

describe("sentences as plans write them are read as meant", () => {
  test.each(rowsOf(read("test/cases/ast/sentences.txt")))("%s %s: %s", (_id, head, chinese, english) => {
    const clauses = clausesOf(head, english, "en");
    expect(clauses[0]).not.toBeTypeOf("string");
    expect(clausesOf(head, chinese, "zh")).toEqual(clauses);
  });
});
