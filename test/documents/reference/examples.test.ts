import { describe, expect, test } from "vitest";
import { parse } from "../../../src/ast/parse.ts";
import { withoutSpans } from "../../../src/ast/without-spans.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { renderMessage } from "../../../src/diagnostics/render.ts";
import type { Family } from "../../../src/documents/reference/entry.ts";
import { exampleIn } from "../../../src/documents/reference/example.ts";
import { families } from "../../../src/documents/reference/families.ts";
import { frame, head } from "../../../src/documents/reference/frame.ts";
import { exampleNames, exampleUnits } from "../../../src/documents/reference/names.ts";
import { format } from "../../../src/format/format.ts";
import { checkTexts } from "../../../src/pipeline.ts";

const all = Object.entries<Family>(families).flatMap(([family, { entries }]) =>
  Object.entries(entries).map(([id, entry]) => ({ address: `${family}/${id}`, ...entry })),
);
const shown = all.flatMap(({ address, example, refused }) => (example === undefined ? [] : [{ address, example, refused }]));

/** What a check says of an example in a small workspace; that the frame's data is not all read is of no interest. */
function findingsOf(example: string, language: "en" | "zh"): readonly Diagnostic[] {
  const text = exampleIn(language, example);
  const whole = /^(scheme|方案) /mu.test(text) ? text : `${exampleIn(language, head)}\n${text}`;
  const { diagnostics } = checkTexts([
    { file: "sources.kpi", text: exampleIn(language, frame) },
    { file: "example.kpi", text: whole },
  ]);
  return diagnostics.filter(({ code }) => code !== "source-unused");
}

const said = (findings: readonly Diagnostic[]) => findings.map((each) => `${each.code}: ${renderMessage(each, "en").reason}`);

describe.each(shown)("$address", ({ example, refused }) => {
  test.each(["en", "zh"] as const)("compiles in %s, and its numbers are right", (language) => {
    const findings = findingsOf(example, language);
    if (refused) expect(findings.map(({ code }) => code)).toContain("not-computed");
    expect(said(findings.filter(({ code }) => !refused || code !== "not-computed"))).toEqual([]);
  });

  test("stands in canonical form", () => {
    for (const language of ["en", "zh"] as const) {
      const text = exampleIn(language, example);
      expect(format({ file: "example.kpi", text })).toEqual({ text });
    }
  });

  test("says the same in both languages, names aside", () => {
    const [en, zh] = (["en", "zh"] as const).map((language) => parse({ file: "example.kpi", text: exampleIn(language, example) }).file);
    expect(nameless(zh)).toEqual(nameless(en));
  });

  test("is Chinese in Chinese", () => {
    const allowed = /csv|json|data|results|Q3|weights-sum/gu;
    const text = exampleIn("zh", example)
      .replaceAll(/^#.*$/gmu, "")
      .replaceAll(/"[\w/*.-]+\.(?:csv|json)"/gu, "")
      .replaceAll(allowed, "");
    expect(text).not.toMatch(/[A-Za-z]{2,}/u);
  });
});

/** A tree without places and with every name taken for the same. */
function nameless(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(withoutSpans(tree), (key, value: unknown) => {
      if (key === "text") return "…";
      return typeof value === "bigint" ? String(value) : value;
    }),
  );
}

test("every name of the dictionary is used", () => {
  const texts = [frame, head, ...shown.map(({ example }) => example)].join("\n");
  expect([...Object.keys(exampleNames), ...Object.keys(exampleUnits)].filter((name) => !texts.includes(name))).toEqual([]);
});

test("every entry says something in both languages, in two to five sentences at most", () => {
  for (const { address, title, meaning } of all) {
    for (const text of [title, meaning])
      expect([address, text.en.trim() !== "" && /\p{Script=Han}|[+\-%:]/u.test(text.zh)]).toEqual([address, true]);
    expect([address, (meaning.zh.match(/[。！？]/gu)?.length ?? 0) <= 6]).toEqual([address, true]);
  }
});

test("whatever is computed has an example", () => {
  const bare = all.filter(({ example, refused, rules = [] }) => example === undefined && refused !== true && rules.length > 0);
  expect(bare.map(({ address }) => address)).toEqual(["text/phrasing", "text/joining"]);
});
