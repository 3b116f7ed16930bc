import type { CstNode, IToken } from "chevrotain";
import { DEEPEST } from "../../grammar/brackets.ts";
import { SchemeParser } from "../../grammar/parser.ts";
import type { Slice } from "../../grammar/read.ts";
import { HeadingLabel, HeadingName, NumberLiteral, Percentage, Ratio, Separator, word } from "../../grammar/tokens.ts";
import { bodyOf } from "../../grammar/words/statements.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Source, spanning } from "../text/source.ts";
import { tokenSpan } from "./from-cst/context.ts";
import type { Part } from "./from-cst/unjoined.ts";
import { partsOf, segmentRules } from "./from-cst.ts";
import { syntaxError } from "./syntax-errors.ts";

/** The tokens between two separators, and the one before them. */
export type Segment = { readonly before: IToken; readonly tokens: readonly IToken[] };

export type ReadSegment = { readonly parts: readonly Part[]; readonly diagnostics: readonly Diagnostic[] };

const parser = new SchemeParser(false);

export function segmentsOf({ first, tokens }: Slice): readonly Segment[] {
  const segments: Segment[] = [];
  let before = first;
  let run: IToken[] = [];
  for (const token of tokens) {
    if (token.tokenType === HeadingName || token.tokenType === HeadingLabel) before = token;
    else if (token.tokenType === Separator) {
      if (run.length > 0) segments.push({ before, tokens: run });
      before = run.at(-1) ?? before;
      run = [];
    } else run.push(token);
  }
  return run.length > 0 ? [...segments, { before, tokens: run }] : segments;
}

/** Parses one segment alone, so that a mistake in it spoils nothing else. */
export function readSegment(source: Source, slice: Slice, segment: Segment): ReadSegment {
  const refused = refusal(source, segment.tokens);
  if (refused) return unread(source, segment, [refused]);
  const body = bodyOf(slice.statement);
  parser.input = [...segment.tokens];
  const node: CstNode = parser[segmentRules[body]]();
  const [error] = parser.errors;
  if (error) return unread(source, segment, [syntaxError({ ...source, ...segment, statement: slice.first }, error)]);
  const diagnostics: Diagnostic[] = [];
  const parts = partsOf({ file: source.file, refuse: (refusal) => diagnostics.push(refusal) }, body, node);
  return diagnostics.length > 0 ? unread(source, segment, diagnostics.slice(0, 1)) : { parts, diagnostics };
}

/** A segment that is not read, and why. */
export function unread({ file }: Source, { before, tokens }: Segment, diagnostics: readonly Diagnostic[]): ReadSegment {
  return { parts: [{ kind: "unread", span: tokenSpan({ file }, tokens[0] ?? before) }], diagnostics };
}

const LONGEST_CLAUSE = 2000;
const LONGEST_NUMBER = 60;
const numbers: ReadonlySet<unknown> = new Set([NumberLiteral, Percentage, Ratio]);

/** What is not even tried: nesting, lengths and numbers that no scheme writes, and that would only cost time. */
function refusal({ file }: Source, tokens: readonly IToken[]): Diagnostic | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const place = spanning(tokenSpan({ file }, first), tokenSpan({ file }, last));
  if (tokens.length > LONGEST_CLAUSE)
    return finding("clause-too-long", place, { count: String(tokens.length), limit: String(LONGEST_CLAUSE) });
  const choices = tokens.filter((token) => token.tokenType === word.If);
  if (choices.length > DEEPEST) return finding("too-deep", place, { limit: String(DEEPEST) });
  const long = tokens.find((token) => numbers.has(token.tokenType) && token.image.length > LONGEST_NUMBER);
  return long && finding("number-too-long", tokenSpan({ file }, long), { limit: String(LONGEST_NUMBER) });
}
