import { DEEPEST } from "../../grammar/brackets.ts";
import type { Problem } from "../../grammar/read.ts";
import { conceptsOf } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";

/** What was found before the grammar was tried, in words. */
export function problemFinding({ file, text }: Source, { code, start, end, near }: Problem): Diagnostic {
  const place = { file, start, end };
  const written = text.slice(start, end);
  switch (code) {
    case "unknown-statement":
      return finding("unknown-statement", place, { word: written, suggestion: statementHint(written, near) });
    case "stray-character":
      return finding("stray-character", place, { character: shown(written) });
    case "open-text":
      return finding("open-text", place, { opening: written.slice(0, 12) });
    case "too-deep":
      return finding("too-deep", place, { limit: String(DEEPEST) });
    case "above-first-statement":
    case "open-bracket":
    case "stray-bracket":
      return finding(code, place, {});
  }
}

function statementHint(word: string, near: string | undefined): Bilingual {
  if (near !== undefined) return { en: `Did you mean “${near}”?`, zh: `是否想写“${near}”？` };
  if (conceptsOf(word, "rule"))
    return {
      en: "It begins a clause: indent the line, so that it belongs to the statement above.",
      zh: "它是子句的开头：请缩进这一行，使它属于上面的语句。",
    };
  return {
    en: "A line at the left margin begins a statement, such as scheme, section, metric, total, grades, pay. Indent the line if it goes on with the one above.",
    zh: "顶格的行是一条语句的开头，如方案、维度、指标、总分、等级、奖金；如果它接着上一行，请缩进。",
  };
}

/** The character, or its number where it cannot be seen. */
function shown(text: string): string {
  const [first = ""] = text;
  const code = first.codePointAt(0) ?? 0;
  return /[\p{C}\p{Z}]/u.test(first) ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `“${first}”`;
}
