import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/ast/parse.ts";
import { withoutSpans } from "../../src/ast/without-spans.ts";

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
    expect(withoutSpans(en.file.statements)).toEqual(withoutSpans(zh.file.statements));
  });
});
