import { expect, test } from "vitest";
import { ebnf } from "../../grammar/ebnf.ts";
import { SchemeParser } from "../../grammar/parser.ts";

const text = ebnf(new SchemeParser(false).getGAstProductions(), "file");
const lines = text.split("\n").filter((line) => line.includes(" ::= "));
const definitions = new Map(lines.map((line) => [line.slice(0, line.indexOf(" ::= ")), line.slice(line.indexOf(" ::= ") + 5)]));

/** The symbols a definition names; comments, words and patterns are none. */
function symbolsIn(definition: string): readonly string[] {
  if (definition.startsWith("/") && !definition.startsWith("/*")) return [];
  return (
    definition
      .replaceAll(/\/\*.*?\*\//gu, "")
      .replaceAll(/"[^"]*"/gu, "")
      .match(/\w+/gu) ?? []
  );
}

test("begins with the file and defines each symbol once", () => {
  expect(lines[0]).toBe("file ::= statement*");
  expect(definitions.size).toBe(lines.length);
});

test("every symbol that a rule names is defined", () => {
  const undefinedSymbols = [...definitions.values()].flatMap(symbolsIn).filter((name) => !definitions.has(name) && name !== "LineEnd");
  expect(undefinedSymbols).toEqual([]);
});

test("words are spelt in both languages", () => {
  expect(definitions.get("NoFloor")).toMatch(/^"no floor" \| "不设下限" \| "不保底"/);
  expect(definitions.get("Proportional")).toContain('"按比例得分"');
});
