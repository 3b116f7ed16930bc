import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import type { Bilingual } from "../../src/diagnostics/diagnostic.ts";
import type { Entry } from "../../src/diagnostics/entry.ts";

const folder = `${import.meta.dirname}/../../src/diagnostics/catalogue`;
const entries = Object.entries<Entry>(catalogue);

test("each code stands in one table, and each table in the catalogue", async () => {
  const tables = readdirSync(folder).map(async (file) => Object.values<Record<string, Entry>>(await import(`${folder}/${file}`)));
  const codes = (await Promise.all(tables)).flat().flatMap((table) => Object.keys(table));
  expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

describe.each(entries)("%s", (code, entry) => {
  const texts = [entry.title, entry.reason, ...(entry.hint ? [entry.hint] : [])];

  test("is named in lower case with hyphens", () => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/u);
  });

  test("says something in both languages", () => {
    for (const text of texts) {
      expect(text.en.trim()).not.toBe("");
      expect(text.zh.trim()).not.toBe("");
    }
  });

  test("takes the same slots in both languages", () => {
    for (const text of texts) expect(slots(text, "zh")).toEqual(slots(text, "en"));
  });
});

function slots(text: Bilingual, language: keyof Bilingual): readonly string[] {
  return [...new Set(text[language].match(/\{\w+\}/gu) ?? [])].toSorted();
}
