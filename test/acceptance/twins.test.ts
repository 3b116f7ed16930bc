import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/ast/parse.ts";

const workspaces = ["huaxia-sales", "marketing-review", "sales-rewards"].map((name) => join("schemes", name));

describe.each(workspaces)("%s", (workspace) => {
  const files = readdirSync(workspace).filter((name) => name.endsWith(".kpi"));

  it("has a twin in English for each of its files", () => {
    expect(readdirSync(join(workspace, "english"))).toEqual(files);
  });

  it.each(files)("says the same in both languages: %s", (name) => {
    const zh = parse({ file: name, text: readFileSync(join(workspace, name), "utf-8") });
    const en = parse({ file: name, text: readFileSync(join(workspace, "english", name), "utf-8") });
    expect([zh.diagnostics, en.diagnostics]).toEqual([[], []]);
    expect([zh.file.surface, en.file.surface]).toEqual(["zh", "en"]);
    expect(meaning(en.file.statements)).toEqual(meaning(zh.file.statements));
  });
});

/** The tree without its places, and without the spelling of words that the tree already holds as concepts. */
function meaning(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(meaning);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== "span" && key !== "head")
      .map(([key, value]) => [key, meaning(value)]),
  );
}
