import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/ast/parse.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { positionAt } from "../../src/text/source.ts";

const cases = new URL("../cases/syntax/", import.meta.url);

function described(text: string, finding: Diagnostic, language: "en" | "zh"): string {
  const { place } = finding;
  if (!place || !("start" in place)) return `? ${finding.code}`;
  const { line, column } = positionAt(text, place.start);
  const { reason, hint } = renderMessage(finding, language);
  return `${line}:${column} ${finding.code}: ${reason}${hint === undefined ? "" : ` ${hint}`}`;
}

describe("each mistake is one finding, in its place and in words", () => {
  test.each(["en", "zh"] as const)("mistakes.%s.kpi", (language) => {
    const text = readFileSync(new URL(`mistakes.${language}.kpi`, cases), "utf8");
    const { diagnostics } = parse({ file: "mistakes.kpi", text });
    const expected = readFileSync(new URL(`mistakes.${language}.txt`, cases), "utf8");
    expect(`${diagnostics.map((finding) => described(text, finding, language)).join("\n")}\n`).toBe(expected);
  });
});
