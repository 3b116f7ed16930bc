import type { Problem } from "../../grammar/read.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source, Span } from "../text/source.ts";

/** What a sign without meaning in the language was meant for, and how far what it spoils goes. */
type Meant = { readonly length: number; readonly found: (place: Span) => Diagnostic };

type Reader = (rest: string) => Meant | undefined;

const readers: readonly Reader[] = [otherQuotes, otherBrackets];

/** The findings of signs that the language does not have: one a mistake, though quotation marks and brackets come in pairs. */
export function strayFindings(
  { file, text }: Source,
  problems: readonly Problem[],
): { found: readonly Diagnostic[]; rest: readonly Problem[] } {
  const found: Diagnostic[] = [];
  const rest: Problem[] = [];
  let until = 0;
  for (const problem of problems.toSorted((a, b) => a.start - b.start)) {
    if (problem.start < until) continue;
    const line = text.slice(problem.start, lineEnd(text, problem.start));
    const meant = problem.code === "stray-character" ? firstOf(line) : undefined;
    if (meant) {
      until = problem.start + meant.length;
      found.push(meant.found({ file, start: problem.start, end: until }));
    } else rest.push(problem);
  }
  return { found, rest };
}

function firstOf(line: string): Meant | undefined {
  for (const reader of readers) {
    const meant = reader(line);
    if (meant) return meant;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

const quoted = /^(?:'([^'\n]*)'|[‘’]([^‘’\n]*)[‘’]|”([^“”\n]*)[“”]|『([^』\n]*)』|《([^》\n]*)》|＂([^＂\n]*)＂)/u;

/** 'Sales', ‘销售’: texts stand in “…” or "…". */
function otherQuotes(line: string): Meant | undefined {
  const match = quoted.exec(line);
  if (!match) return undefined;
  const inner = match.slice(1).find((each) => each !== undefined) ?? "";
  const meant = `"${inner}"`;
  return {
    length: match[0].length,
    found: (place) => finding("other-quotes", place, { written: match[0], meant }, { fix: { span: place, text: meant } }),
  };
}

const bracketed = /^(?:\[([^[\]\n]*)\]|【([^【】\n]*)】|\{([^{}\n]*)\}|〔([^〔〕\n]*)〕)/u;

/** sum[crm.amount]: there is one kind of brackets. */
function otherBrackets(line: string): Meant | undefined {
  const match = bracketed.exec(line);
  if (!match) return undefined;
  const inner = match.slice(1).find((each) => each !== undefined) ?? "";
  const meant = `(${inner})`;
  return {
    length: match[0].length,
    found: (place) => finding("other-brackets", place, { written: match[0], meant }, { fix: { span: place, text: meant } }),
  };
}
