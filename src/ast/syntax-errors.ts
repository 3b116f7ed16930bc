import type { IRecognitionException, IToken } from "chevrotain";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/source.ts";
import { expectedWords } from "./expected-words.ts";

/** Where a segment stands: its file, text and statement's word, and the word before its first. */
export type Segment = { readonly file: string; readonly text: string; readonly statement: IToken; readonly before: IToken };

/** The parser's complaint about one segment in words: after what, what is expected, what was found. */
export function syntaxError(segment: Segment, first: IToken | undefined, error: IRecognitionException): Diagnostic {
  const atEnd = Number.isNaN(error.token.startOffset) || error.token.startOffset === undefined || error.token.tokenType.name === "EOF";
  const previous = previousOf(error) ?? segment.before;
  const after = written(segment.text, previous);
  const expected = expectedWords(error.message);
  if (atEnd) return finding("expected-at-end", endOf(segment.file, previous), { after, expected });
  const place = spanOf(segment.file, error.token);
  const found = written(segment.text, error.token);
  if (error.message === "More") return finding("comma-missing", place, { after, found });
  if (error.token === first) return finding("no-clause", place, { statement: written(segment.text, segment.statement), found });
  return finding("expected", place, { after, expected, found });
}

function previousOf(error: IRecognitionException): IToken | undefined {
  const previous = "previousToken" in error ? (error.previousToken as IToken | undefined) : undefined;
  return previous && !Number.isNaN(previous.startOffset) ? previous : undefined;
}

/** As it stands in the text, cut short: a word, a figure, a sign. */
function written(text: string, token: IToken): string {
  const image = text.slice(token.startOffset, (token.endOffset ?? token.startOffset) + 1);
  return image.length > 40 ? `${image.slice(0, 40)}…` : image;
}

function spanOf(file: string, token: IToken): Span {
  return { file, start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 };
}

/** Just behind the last word, where something is missing. */
function endOf(file: string, token: IToken): Span {
  const end = (token.endOffset ?? token.startOffset) + 1;
  return { file, start: end, end };
}
