import { describe, expect, test } from "vitest";
import { bodyOnly, type Concept, concepts } from "../../grammar/words/concepts.ts";
import { numeralValue } from "../../grammar/words/numerals.ts";
import { statementWords } from "../../grammar/words/statements.ts";
import { simplified } from "../../grammar/words/traditional.ts";
import { conceptsOf, keyOf, statementOf, statements, wellKnownOf, words } from "../../grammar/words.ts";

const names = Object.keys(concepts) as Concept[];

describe("the word table", () => {
  test("no spelling has two meanings", () => {
    const meanings = new Map<string, Concept[]>();
    for (const surface of ["en", "zh"] as const) {
      for (const name of names) {
        for (const spelling of words[surface][name]) {
          const key = `${bodyOnly(name) ?? "any"} ${spelling}`;
          meanings.set(key, [...(meanings.get(key) ?? []), name]);
        }
      }
    }
    expect([...meanings].filter(([, found]) => found.length > 1)).toEqual([]);
  });

  test("every concept is spelt in one language at least", () => {
    expect(names.filter((name) => words.en[name].length + words.zh[name].length === 0)).toEqual([]);
  });

  test("every statement has a word of its own in both", () => {
    const spellings = statementWords.flatMap((word) => [statements.en[word][0], statements.zh[word][0]]);
    expect(new Set(spellings).size).toBe(2 * statementWords.length);
  });

  test("spellings are their own keys", () => {
    const all = names.flatMap((name) => [...words.en[name], ...words.zh[name]]);
    expect(all.filter((spelling) => keyOf(spelling) !== spelling)).toEqual([]);
  });

  test("words are found in capitals and in traditional characters", () => {
    expect(conceptsOf("Weight", "rule")).toEqual(["Weight"]);
    expect(conceptsOf("權重", "rule")).toEqual(["Weight"]);
    expect(conceptsOf("每超過", "rule")).toEqual(["Per", "Over"]);
    expect(statementOf("指標")).toEqual({ word: "metric", surface: "zh" });
    expect(simplified("總分維度")).toBe("总分维度");
  });

  test("words of one kind of statement are free elsewhere", () => {
    expect(conceptsOf("count", "source")).toEqual(["CountType"]);
    expect(conceptsOf("count", "rule")).toEqual(["Count"]);
    expect(conceptsOf("title", "rule")).toBeUndefined();
    expect(conceptsOf("title", "publish")).toEqual(["Title"]);
  });

  test("well-known columns have one name in both languages", () => {
    expect([wellKnownOf("人员"), wellKnownOf("人"), wellKnownOf("person"), wellKnownOf("amount")]).toEqual([
      "person",
      "person",
      "person",
      undefined,
    ]);
  });
});

test.each([
  ["一", 1],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["九十九", 99],
  ["三百零五", 305],
  ["", undefined],
  ["某", undefined],
  ["5", undefined],
])("the number spelt %s is %s", (text, value) => {
  expect(numeralValue(text)).toBe(value);
});
