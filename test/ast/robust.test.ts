import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statements, words } from "../../grammar/words.ts";
import { parse } from "../../src/ast/parse.ts";

const vocabulary = [
  ...Object.values(words.en).flat(),
  ...Object.values(words.zh).flat(),
  ...Object.values(statements.en).flat(),
  ...Object.values(statements.zh).flat(),
  "5",
  "100%",
  "1:4.2",
  "60:0",
  "2024-13-45",
  "(",
  ")",
  "|",
  "、",
  "，",
  ",",
  "：",
  "\n",
  "\n  ",
  '"x"',
  "“",
  "回款率",
  "m",
  "≥",
  "+",
  "-",
  "*",
  "/",
  "=",
  ".",
  "~",
  "^",
  "万元",
  "家",
  "#",
  "（不足5%计）",
  "两",
  "百分之十",
  "\0",
  "\ud800",
  "\u202e",
  "@",
];
const texts = globSync("schemes/**/*.kpi").map((path) => readFileSync(path, "utf8"));

/** Parses, and holds every finding to a place in the text. */
function parsed(text: string): ReturnType<typeof parse> {
  const result = parse({ file: "case.kpi", text });
  for (const { place } of result.diagnostics) {
    if (!place || !("start" in place)) throw new Error("a finding without a place");
    expect(place.start).toBeGreaterThanOrEqual(0);
    expect(place.end).toBeGreaterThanOrEqual(place.start);
    expect(place.end).toBeLessThanOrEqual(text.length);
  }
  return result;
}

describe("no text breaks the parser", () => {
  test("words of the language in any order", () => {
    const lines = fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(
        fc.constantFrom("metric m\n ", "指标 m\n ", "source s\n ", "example\n ", "grades\n ", ""),
        lines,
        (head, text) => void parsed(head + text),
      ),
      { numRuns: 1500 },
    );
  });

  test("any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void parsed(text)),
      { numRuns: 500 },
    );
  });

  test("good files with a stretch cut out or something put in", () => {
    const change = fc.record({ at: fc.nat(), cut: fc.nat(8), put: fc.constantFrom("", ...vocabulary) });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        parsed(changes.reduce((now, { at, cut, put }) => now.slice(0, at % now.length) + put + now.slice((at % now.length) + cut), text));
      }),
      { numRuns: 300 },
    );
  });
});

describe("long junk has few findings", () => {
  const size = 100_000;
  test.each([
    ["NUL", "\0".repeat(size)],
    ["lone surrogates", "\ud800".repeat(size)],
    ["open brackets", `metric m\n measure ${"(".repeat(size)}`],
    ["deep nesting", `metric m\n measure ${"(".repeat(size / 2)}1${")".repeat(size / 2)}`],
    ["closing brackets", ")".repeat(size)],
    ["minus signs", `metric m\n measure ${"-".repeat(size)}1`],
    ["nested ifs", `metric m\n points ${"if a then ".repeat(size / 10)}`],
    ["a long sum", `metric m\n points ${"1+".repeat(size / 2)}1`],
    ["a long number", `metric m weight ${"9".repeat(size)}`],
    ["a long word", "a".repeat(size)],
    ["a long run of Chinese", `指标 m\n ${"每超".repeat(size / 2)}`],
    ["quotes", '"'.repeat(size)],
    ["keys of a list", `example "x"\n given ${"a 5, ".repeat(size / 5)}`],
  ])("%s", (_name, text) => {
    expect(parsed(text).diagnostics).toHaveLength(1);
  });

  test("as many lines as fit, none a statement", () => {
    const { diagnostics, file } = parsed("x\n".repeat(size / 2));
    // lines in a row are one mistake
    expect(diagnostics).toHaveLength(1);
    expect(file.broken).toBe(true);
  });
});

test("40 levels of brackets are read, 41 refused", () => {
  const nested = (levels: number): string => `metric m\n measure ${"(".repeat(levels)}1${")".repeat(levels)}`;
  expect(parsed(nested(40)).diagnostics).toEqual([]);
  expect(parsed(nested(41)).diagnostics.map(({ code }) => code)).toEqual(["too-deep"]);
});
