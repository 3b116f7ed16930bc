import { DEEPEST } from "../../grammar/brackets.ts";
import type { Problem } from "../../grammar/read.ts";
import { conceptsOf } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source, Span } from "../text/source.ts";
import { certainStatement } from "./guess.ts";

/** A problem, for lines in a row that have the same one the first alone. */
type Told = Problem & { readonly lines: number };

/** Several lines in a row that begin with names are one mistake: they are not indented. */
export function toldOnce({ text }: Source, problems: readonly Problem[]): readonly Told[] {
  const told: Told[] = [];
  let last: Problem | undefined;
  for (const problem of problems.toSorted((a, b) => a.start - b.start)) {
    const before = told.at(-1);
    const goesOn =
      last &&
      before &&
      isLoose(before) &&
      isLoose(problem) &&
      isRuled(text, before) === isRuled(text, problem) &&
      isNextLine(text, last.end, problem.start);
    if (goesOn) told.splice(-1, 1, { ...before, lines: before.lines + 1 });
    else told.push({ ...problem, lines: 1 });
    last = problem;
  }
  return told;
}

/** A first word that is near to none that begins a statement. */
function isLoose({ code, near }: Problem): boolean {
  return code === "unknown-statement" && near === undefined;
}

/** 口径 …, 90%以上得满分: what goes on with a statement, and was to be indented. */
function isRuled(text: string, { start, end }: Problem): boolean {
  return conceptsOf(text.slice(start, end), "rule") !== undefined || /^[\d+-]/u.test(text.slice(start));
}

function isNextLine(text: string, from: number, to: number): boolean {
  return /^[^\n]*\n\s*$/u.test(text.slice(from, to));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** What was found before the grammar was tried, in words. */
export function problemFinding({ file, text }: Source, { code, start, end, near, lines }: Told): Diagnostic {
  const place = { file, start, end };
  const written = text.slice(start, end);
  switch (code) {
    case "unknown-statement":
      return unknownStatement(place, { word: written, rest: text.slice(end, lineEnd(text, end)), near, lines });
    case "stray-character":
      return finding(code, place, { character: shown(written) }, fixTo(isUnseen(written) ? "" : undefined, place));
    case "open-text":
      return finding("open-text", place, { opening: written.slice(0, 12) });
    case "too-deep":
      return finding("too-deep", place, { limit: String(DEEPEST) });
    case "indented-statement":
      return finding(code, place, {}, { fix: { span: { ...place, start: text.lastIndexOf("\n", start) + 1, end: start }, text: "" } });
    case "above-first-statement":
    case "open-bracket":
    case "stray-bracket":
      return finding(code, place, {});
  }
}

function unknownStatement(place: Span, line: Line): Diagnostic {
  const certain =
    isName(line.rest) && extraNamed(line.word, line.rest) === undefined ? line.near && certainStatement(line.word) : undefined;
  return finding("unknown-statement", place, { word: line.word, suggestion: statementHint(line) }, fixTo(certain, place));
}

type Line = {
  readonly word: string;
  /** What stands behind the word on its line. */
  readonly rest: string;
  readonly near: string | undefined;
  /** How many lines in a row are alike. */
  readonly lines: number;
};

function statementHint({ word, rest, near, lines }: Line): Bilingual {
  const extra = extraNamed(word, rest);
  if (extra !== undefined)
    return {
      en: `Write it as a metric: “metric ${extra} extra”, and go on with its rule as before.`,
      zh: `请写成指标：“指标 ${extra} 加分项”，后面的规则照旧。`,
    };
  if (/^(?:\/|\*|-|;|；|※|(?:注|备注|说明|notes?|remarks?)\s*[:：]?$)/iu.test(word))
    return {
      en: "If it is a remark, put # in front of the line.",
      zh: "若是说明文字，请在行首加 #。",
    };
  if (near !== undefined && isName(rest)) return { en: `Did you mean “${near}”?`, zh: `是否想写“${near}”？` };
  if (near !== undefined) return { en: `Did you mean “${near} ${word}”?`, zh: `是否想写“${near} ${word}”？` };
  if (lines > 1)
    return {
      en: `So do ${lines} lines in a row. Put spaces before each, so that they belong to what stands above.`,
      zh: `连着 ${lines} 行都是这样，请在每行的行首加空格，让它们归到上面那一条里。`,
    };
  if (conceptsOf(word, "rule"))
    return {
      en: "Put spaces before it, so that the line belongs to what stands above.",
      zh: "请在行首加空格，让这一行归到上面那一条里。",
    };
  if (/权重|\bweight\b/iu.test(rest))
    return {
      en: `If it is a metric, write “metric ${word}”; if it is a section, “section ${word}”.`,
      zh: `若是指标，请写“指标 ${word}”；若是维度，请写“维度 ${word}”。`,
    };
  return {
    en: "Put spaces before it if the line goes on with the one above; otherwise begin with scheme, section, metric, total, grades, pay or example.",
    zh: "若是接着上一行写，请在行首加空格；若是新的一条，请以 方案、维度、指标、总分、等级、奖金 或 示例 开头。",
  };
}

/** extra late …, 加分项 合理化建议 …: an extra is a metric that says so. */
function extraNamed(word: string, rest: string): string | undefined {
  const [, name] = /^\s*(?:items? |points?(?: for)?[: ]*)?([\p{L}_][\p{L}\p{N}_]*)/u.exec(rest) ?? [];
  const isExtra = /^(?:extras?|加分项|扣分项|附加项|附加|奖励项)$/iu.test(word) || /^bonus (?:item|points?)\b/iu.test(`${word}${rest}`);
  if (!isExtra || name === undefined || name === "of") return undefined;
  return /^(?:up|to|for|at|max|maximum)$/iu.test(name) ? "bonus" : name;
}

/** bonus of people.base: what stands behind the word is no name, so the word is one. */
function isName(rest: string): boolean {
  const [next] = /^[\p{L}_]+/u.exec(rest.trim()) ?? [];
  return next === undefined || (next !== "of" && next !== "基数");
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
