import { DEEPEST } from "../../grammar/brackets.ts";
import type { Problem } from "../../grammar/read.ts";
import { conceptsOf } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source, Span } from "../text/source.ts";
import { certainStatement } from "./guess.ts";

/** What was found before the grammar was tried, in words. */
export function problemFinding({ file, text }: Source, { code, start, end, near }: Problem): Diagnostic {
  const place = { file, start, end };
  const written = text.slice(start, end);
  switch (code) {
    case "unknown-statement":
      return finding(
        code,
        place,
        { word: written, suggestion: statementHint(written, near) },
        fixTo(near && certainStatement(written), place),
      );
    case "stray-character":
      return finding(code, place, { character: shown(written) }, fixTo(isUnseen(written) ? "" : undefined, place));
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
      en: "Put spaces before it, so that the line belongs to what stands above.",
      zh: "请在行首加空格，让这一行归到上面那一条里。",
    };
  return {
    en: "Put spaces before it if the line goes on with the one above; otherwise begin with scheme, section, metric, total, grades, pay or example.",
    zh: "若是接着上一行写，请在行首加空格；若是新的一条，请以 方案、维度、指标、总分、等级、奖金 或 示例 开头。",
  };
}

function fixTo(text: string | undefined, span: Span): Pick<Diagnostic, "fix"> {
  return text === undefined ? {} : { fix: { span, text } };
}

/** What nobody can have meant to write, for nobody can see it. */
function isUnseen(text: string): boolean {
  return /^[\p{C}\p{Z}]+$/u.test(text);
}

/** The character, or its number where it cannot be seen. */
function shown(text: string): string {
  const [first = ""] = text;
  const code = first.codePointAt(0) ?? 0;
  return isUnseen(first) ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `“${first}”`;
}
