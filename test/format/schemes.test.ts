import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { Surface } from "../../src/ast/nodes/name.ts";
import { parse } from "../../src/ast/parse.ts";
import { withoutSpans } from "../../src/ast/without-spans.ts";
import { format } from "../../src/format/format.ts";

const files = ["schemes", "test/cases", "test/corpus"]
  .flatMap((folder) => globSync(`${folder}/**/*.kpi`, { withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(".", join(entry.parentPath, entry.name)))
  .toSorted();

/** Cases of broken texts are others' subject. */
const sound = files
  .map((file) => ({ file, text: readFileSync(file, "utf8") }))
  .filter((source) => parse(source).diagnostics.every(({ severity }) => severity !== "error"));

function formatted(source: { readonly file: string; readonly text: string }, to?: Surface): string {
  const result = format(source, to);
  if ("diagnostics" in result) throw new Error(JSON.stringify(result.diagnostics));
  return result.text;
}

describe("every sound scheme of the repository", () => {
  test("there are some", () => {
    expect(sound.length).toBeGreaterThan(20);
  });

  test.each(sound)("$file", ({ file, text }) => {
    const { surface, statements } = parse({ file, text }).file;
    const canonical = formatted({ file, text });
    expect(withoutSpans(parse({ file, text: canonical }).file.statements)).toEqual(withoutSpans(statements));
    expect(formatted({ file, text: canonical })).toBe(canonical);

    const other = surface === "zh" ? "en" : "zh";
    const translated = formatted({ file, text: canonical }, other);
    expect(parse({ file, text: translated }).file.surface).toBe(other);
    expect(formatted({ file, text: translated }, surface)).toBe(canonical);
    expect(formatted({ file, text: formatted({ file, text: translated }, surface) }, other)).toBe(translated);
  });
});

describe("the example schemes", () => {
  test.each(sound.filter(({ file }) => file.startsWith("schemes")))("$file is in canonical form", (source) => {
    expect(formatted(source)).toBe(source.text);
  });
});
