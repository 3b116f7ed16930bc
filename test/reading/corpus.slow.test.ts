import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { format } from "../../src/format/format.ts";
import { type Checked, checkTexts } from "../../src/pipeline.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import { readingOf } from "../../src/reading/from-scheme.ts";
import { coverageOf } from "../../src/untried/from-scheme.ts";

/** Every rule of the corpus that checks, read back, and its untried rows proposed. */
const corpus = "test/corpus";
const frame = { file: "frame.kpi", text: readFileSync(`${corpus}/frame.kpi`, "utf8") };

type Rule = { readonly id: string; readonly text: string; readonly shared: readonly (typeof frame)[]; readonly checked: Checked };

const rules: readonly Rule[] = readdirSync(`${corpus}/rules`).flatMap((name) => {
  const id = name.replace(".kpi", "");
  const folder = `${corpus}/rules/${id}`;
  const alone = existsSync(folder);
  const text = readFileSync(alone ? `${folder}/scheme.kpi` : `${folder}.kpi`, "utf8");
  const shared = alone ? [] : [frame];
  const checked = checkTexts([...shared, { file: `${id}.kpi`, text }]);
  return checked.program ? [{ id, text, shared, checked }] : [];
});

const schemesOf = ({ checked: { program } }: Rule) =>
  (program?.schemes ?? []).map((scheme) => ({
    scheme,
    plan: planOf(scheme, { sources: [], ...program }),
    sources: program?.sources ?? [],
  }));

describe("the corpus", () => {
  test("reads whole in both languages: no sentence is empty, none has a hole", () => {
    expect(rules.length).toBeGreaterThan(150);
    const texts = rules.flatMap((rule) =>
      schemesOf(rule).flatMap(({ scheme, plan, sources }) =>
        readingOf(scheme, plan, sources).chapters.flatMap((chapter) =>
          [chapter, ...chapter.entries].flatMap(({ told }) =>
            told.flatMap(({ text, items }) => [text, ...items].map((each) => ({ rule: rule.id, ...each }))),
          ),
        ),
      ),
    );
    const holed = texts.filter(({ en, zh }) => [en, zh].some((text) => text.trim() === "" || /undefined|\[object|NaN|“”/u.test(text)));
    expect(holed).toEqual([]);
    // What both languages say is never left in English.
    expect(texts.filter(({ zh }) => /\b(?:the|where|gives|points?)\b/u.test(zh.replaceAll(/“[^”]*”|\S+\.csv/gu, "")))).toEqual([]);
  });

  test("examples proposed for it check clean where they are pasted, in canonical form", () => {
    let proposed = 0;
    for (const rule of rules) {
      const [first] = schemesOf(rule);
      if (!first) continue;
      const block = coverageOf(first.scheme, first.plan, first.sources).proposals.join("\n");
      if (block === "") continue;
      proposed += 1;
      const file = `${rule.id}.kpi`;
      const text = `${rule.text}\n${block}`;
      const codes = ({ diagnostics }: Checked) => diagnostics.map(({ code }) => code);
      expect([rule.id, codes(checkTexts([...rule.shared, { file, text }]))]).toEqual([rule.id, codes(rule.checked)]);
      const formatted = format({ file, text });
      expect([rule.id, "text" in formatted && formatted.text.endsWith(block)]).toEqual([rule.id, true]);
    }
    expect(proposed).toBeGreaterThan(20);
  });
});
