import { globSync, readFileSync } from "node:fs";
import type { CstNode } from "chevrotain";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "../../grammar/generate.ts";
import { retyped } from "../../grammar/lexer.ts";
import { SchemeParser } from "../../grammar/parser.ts";
import { read } from "../../grammar/read.ts";
import { StatementEnd } from "../../grammar/tokens.ts";
import { bodyOf } from "../../grammar/words/statements.ts";
import { partsOf, segmentRules } from "../../src/ast/from-cst.ts";
import { segmentsOf } from "../../src/ast/segments.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";

const good = [...globSync("schemes/**/*.kpi"), ...globSync("test/cases/ast/*.kpi")];
const parser = new SchemeParser(false);

test("the grammar is not ambiguous", () => {
  expect(() => new SchemeParser(true)).not.toThrow();
});

describe("what is generated from the grammar is up to date", () => {
  test.each(Object.entries(generatedFiles()))("%s", (name, text) => {
    expect(readFileSync(new URL(`../../grammar/generated/${name}`, import.meta.url), "utf8")).toBe(text);
  });
});

/** Every node of these rules below a node, in the order of the text. */
function nodesOf(node: CstNode, rules: ReadonlySet<string>): readonly CstNode[] {
  if (rules.has(node.name)) return [node];
  const below = Object.values(node.children).flatMap((children) =>
    children.flatMap((child) => ("children" in child ? nodesOf(child, rules) : [])),
  );
  return below.toSorted((a, b) => (a.location?.startOffset ?? 0) - (b.location?.startOffset ?? 0));
}

describe("a file parsed whole is the file parsed segment by segment", () => {
  const rules = new Set<string>(Object.values(segmentRules));

  test.each(good)("%s", (path) => {
    const { slices } = read(readFileSync(path, "utf8"));
    const context = { file: path, refuse: ({ code }: Diagnostic) => expect.unreachable(code) };
    const sliced = slices.flatMap((slice) =>
      segmentsOf(slice).flatMap(({ tokens }) => {
        parser.input = [...tokens];
        const node = parser[segmentRules[bodyOf(slice.statement)]]();
        expect(parser.errors).toEqual([]);
        return partsOf(context, bodyOf(slice.statement), node);
      }),
    );
    parser.input = slices.flatMap(({ first, tokens }) => [first, ...tokens, retyped(tokens.at(-1) ?? first, StatementEnd)]);
    const file = parser.file();
    expect(parser.errors).toEqual([]);
    const bodies = Object.entries(segmentRules) as [keyof typeof segmentRules, string][];
    const whole = nodesOf(file, rules).flatMap((node) => {
      const body = bodies.find(([, rule]) => rule === node.name)?.[0] ?? "rule";
      return partsOf(context, body, node);
    });
    expect(whole).toEqual(sliced);
  });
});
