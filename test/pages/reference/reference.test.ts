import { describe, expect, test } from "vitest";
import { statements, words } from "../../../grammar/words.ts";
import { coverage } from "../../../src/documents/reference/coverage.ts";
import { wordEntries } from "../../../src/documents/reference/words.ts";
import { reference } from "../../support/reference.ts";

const { families, words: index, grammar } = reference();
const entries = families.flatMap((family) => family.entries.map((entry) => ({ address: `${family.id}/${entry.id}`, ...entry })));

test("no page and no entry stands twice", () => {
  expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
  expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length);
});

describe.each(["en", "zh"] as const)("the words of %s", (language) => {
  const indexed = new Set(index[language].map(({ word }) => word));

  test("all stand in the index", () => {
    const all = [...Object.values<readonly string[]>(words[language]), ...Object.values<readonly string[]>(statements[language])].flat();
    expect(all.filter((word) => !indexed.has(word))).toEqual([]);
  });

  test("lead to entries that list them", () => {
    for (const row of index[language]) {
      for (const { address } of row.entries) {
        const entry = entries.find((each) => each.address === address);
        expect(entry?.spellings[language].flatMap(({ word, others }) => [word, ...others])).toContain(row.word);
      }
    }
  });
});

test("no entry of a construct is an orphan: a kind of the language, a word or a rule leads to it", () => {
  const told = new Set<string>([...Object.values(coverage).flatMap((kinds) => Object.values(kinds)), ...Object.values(wordEntries)]);
  const notions = ["meaning", "text", "statements"];
  const orphans = entries.filter(
    ({ address, rules }) => !told.has(address) && rules.length === 0 && !notions.includes(address.split("/")[0] ?? ""),
  );
  expect(orphans.map(({ address }) => address)).toEqual([]);
});

test("of many spellings made by one rule a few are listed, and the others counted", () => {
  const listed = entries.flatMap(({ spellings }) => [...spellings.en, ...spellings.zh]);
  expect(Math.max(...listed.map(({ others, more = 0 }) => (more > 0 ? others.length : 0)))).toBeLessThanOrEqual(12);
  const change = entries.find(({ address }) => address === "scheme/on-change");
  expect(change?.spellings.zh.some(({ word, more = 0 }) => word === "变动按日历日" && more > 0)).toBe(true);
});

test("the usual spelling comes first", () => {
  const slope = entries.find(({ address }) => address === "modifiers/cap");
  expect(slope?.spellings.en[0]?.word).toBe("cap");
  expect(slope?.spellings.zh[0]?.word).toBe("封顶");
});

test("entries name rules that the grammar has", () => {
  const rules = new Set(grammar.flatMap((section) => section.rules.map(({ name }) => name)));
  expect(
    entries.flatMap(({ address, rules: named }) => named.filter((rule) => !rules.has(rule)).map((rule) => `${address}: ${rule}`)),
  ).toEqual([]);
});

test("names in the grammar lead to their rules", () => {
  const pages = new Map(grammar.flatMap(({ page, rules }) => rules.map(({ name }) => [name, page])));
  const parts = grammar.flatMap(({ rules }) => rules.flatMap((rule) => rule.parts));
  expect(parts.filter(({ text, on }) => on !== undefined && pages.get(text) !== on)).toEqual([]);
  expect(grammar[0]?.rules[0]).toEqual({ name: "file", parts: [{ text: "statement", on: "grammar" }, { text: "*" }] });
});
