import { describe, expect, test } from "vitest";
import { textMate } from "../../grammar/textmate.ts";

type Pattern = { readonly name?: string; readonly match: string; readonly captures?: Readonly<Record<string, { readonly name: string }>> };
type Scoped = readonly [text: string, scope: string];

const { patterns } = JSON.parse(textMate()) as { readonly patterns: readonly Pattern[] };

/** What an editor does with a line: the leftmost match, of several the first pattern's. */
function scopesOf(line: string): readonly Scoped[] {
  const scopes: Scoped[] = [];
  for (let at = 0; at < line.length; ) {
    const found = patterns.flatMap((pattern) => {
      const regex = new RegExp(pattern.match, "gu");
      regex.lastIndex = at;
      const match = regex.exec(line);
      return match && match[0] !== "" ? { pattern, match } : [];
    });
    const [first] = found.toSorted((a, b) => a.match.index - b.match.index);
    if (!first) break;
    const { pattern, match } = first;
    if (pattern.name) scopes.push([match[0], kindOf(pattern.name)]);
    for (const [group, { name }] of Object.entries(pattern.captures ?? {}))
      if (match[Number(group)]) scopes.push([match[Number(group)] ?? "", kindOf(name)]);
    at = match.index + match[0].length;
  }
  return scopes;
}

function kindOf(scope: string): string {
  return scope.split(".").slice(0, 2).join(".");
}

describe("the grammar for editors", () => {
  test("colours an English line", () => {
    expect(scopesOf('metric revenue "Revenue" weight 40 # main')).toEqual([
      ["metric", "keyword.control"],
      ["revenue", "entity.name"],
      ['"Revenue"', "string.quoted"],
      ["weight", "variable.language"],
      ["40", "constant.numeric"],
      ["# main", "comment.line"],
    ]);
    expect(scopesOf("  measure sum(crm.amount), +0.5 per 1% over")).toEqual([
      ["measure", "variable.language"],
      ["sum", "support.function"],
      ["+", "keyword.operator"],
      ["0.5", "constant.numeric"],
      ["per", "keyword.other"],
      ["1%", "constant.numeric"],
      ["over", "keyword.other"],
    ]);
  });

  test("colours a Chinese line without spaces, and leaves names alone", () => {
    expect(scopesOf("指标 目标达成率 权重40封顶100")).toEqual([
      ["指标", "keyword.control"],
      ["目标达成率", "entity.name"],
      ["权重", "variable.language"],
      ["40", "constant.numeric"],
      ["封顶", "keyword.other"],
      ["100", "constant.numeric"],
    ]);
    expect(scopesOf("  95%及以上得20分，每低5%扣5分，口径 目标客户数")).toEqual([
      ["95%", "constant.numeric"],
      ["及以上得", "keyword.other"],
      ["20", "constant.numeric"],
      ["分", "keyword.other"],
      ["每低", "keyword.other"],
      ["5%", "constant.numeric"],
      ["扣", "keyword.other"],
      ["5", "constant.numeric"],
      ["分", "keyword.other"],
      ["口径", "variable.language"],
    ]);
  });

  test("a statement word begins a statement at the margin alone", () => {
    expect(scopesOf("  total 80")[0]).toEqual(["total", "variable.language"]);
    expect(scopesOf("total out of 100")[0]).toEqual(["total", "keyword.control"]);
  });
});
