import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Statement } from "../../src/ast/nodes.ts";
import { parse } from "../../src/ast/parse.ts";
import { withoutSpans } from "../../src/ast/without-spans.ts";

const cases = ["plan"];

/** Labels of statements are the author's own words in each language. */
function unlabelled({ label, ...statement }: Statement): unknown {
  return withoutSpans(statement);
}

describe("a text and its twin in the other surface give the same tree", () => {
  test.each(cases)("%s", (name) => {
    const [en, zh] = (["en", "zh"] as const).map((surface) => {
      const file = new URL(`../cases/ast/${name}.${surface}.kpi`, import.meta.url);
      return parse({ file: `${name}.${surface}.kpi`, text: readFileSync(file, "utf8") });
    });
    expect(en?.diagnostics).toEqual([]);
    expect(zh?.diagnostics).toEqual([]);
    expect(en?.file.surface).toBe("en");
    expect(zh?.file.surface).toBe("zh");
    expect(zh?.file.statements.map(unlabelled)).toEqual(en?.file.statements.map(unlabelled));
  });
});
