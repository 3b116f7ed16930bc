import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/ast/parse.ts";
import { withoutSpans } from "../../src/ast/without-spans.ts";

/** The clauses of one statement, or the codes of what is wrong with them. */
function clausesOf(head: string, clauses: string): unknown {
  const { file, diagnostics } = parse({ file: "phrasing.kpi", text: `${head}\n  ${clauses}\n` });
  return diagnostics.length > 0 ? diagnostics.map(({ code }) => code) : withoutSpans(file.statements[0]?.clauses);
}

const rows = readFileSync(new URL("../cases/ast/phrasings.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((part) => part.trim()) as [string, string, string]);

describe("a sentence as plans write it is read as its canonical form", () => {
  test.each(rows)("%s: %s", (head, written, canonical) => {
    const expected = clausesOf(head, canonical);
    expect(expected).toBeTypeOf("object");
    expect(clausesOf(head, written)).toEqual(expected);
  });
});
