import { describe, expect, test } from "vitest";
import { analysis } from "../../src/diagnostics/catalogue/analysis.ts";
import { cli } from "../../src/diagnostics/catalogue/cli.ts";
import { facts } from "../../src/diagnostics/catalogue/facts.ts";
import { format } from "../../src/diagnostics/catalogue/format.ts";
import { names } from "../../src/diagnostics/catalogue/names.ts";
import { results } from "../../src/diagnostics/catalogue/results.ts";
import { rules } from "../../src/diagnostics/catalogue/rules.ts";
import { scheme } from "../../src/diagnostics/catalogue/scheme.ts";
import { syntax } from "../../src/diagnostics/catalogue/syntax.ts";
import { units } from "../../src/diagnostics/catalogue/units.ts";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import type { Bilingual } from "../../src/diagnostics/diagnostic.ts";
import type { Entry } from "../../src/diagnostics/entry.ts";

const entries = Object.entries<Entry>(catalogue);

test("no code stands in two tables", () => {
  const codes = [syntax, format, names, units, scheme, rules, analysis, facts, results, cli].flatMap((table) => Object.keys(table));
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
