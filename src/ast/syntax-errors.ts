import type { IRecognitionException, IToken } from "chevrotain";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/source.ts";
import { countedAfter, expectedWords, wantedAfter } from "./expected-words.ts";

/** Where a segment stands: its file, text and statement's word, the word before its first, and its own. */
export type Segment = {
  readonly file: string;
  readonly text: string;
  readonly statement: IToken;
  readonly before: IToken;
  readonly tokens: readonly IToken[];
};

/** The parser's complaint about one segment in words: after what, what is expected, what was found. */
export function syntaxError(segment: Segment, error: IRecognitionException): Diagnostic {
  const { file, text, tokens } = segment;
  const at = stoppedAt(segment, error);
  const token = tokens[at];
  const previous = tokens.slice(0, at).findLast((each) => written(text, each) !== "") ?? segment.before;
  const after = written(text, previous);
  const behind = at > 0 && error.token === tokens[0] ? wantedAfter[previous.tokenType.name] : undefined;
  const counted = error.message === "NumberLiteral" ? countedAfter[previous.tokenType.name] : undefined;
  const expected = behind ?? counted ?? expectedWords(error.message);
  if (!token) return finding("expected-at-end", endOf(file, previous), { after, expected });
  const place = spanOf(file, token);
  const found = written(text, token);
  const next = tokens[at + 1];
  if (found === "：" && next && numeric(previous) && numeric(next))
    return finding("wide-colon", place, { after, next: written(text, next) }, { fix: { span: place, text: ":" } });
  if (error.message === "More") return finding("comma-missing", place, { after, found, each: `“${found}”` });
  if (at === 0) return finding("no-clause", place, { statement: written(text, segment.statement), found });
  return finding("expected", place, { after, expected, found });
}

/** The index of the token that does not fit; the length where the segment ends too early. */
function stoppedAt({ tokens }: Segment, error: IRecognitionException): number {
  const at = tokens.indexOf(error.token);
  if (at < 0) return tokens.length;
  const leads = at === 0 && error.message !== "More" && wantedAfter[error.token.tokenType.name] !== undefined;
  return leads ? 1 : at;
}

function numeric(token: IToken): boolean {
  return token.tokenType.name === "NumberLiteral";
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
