import type { CstNode, IToken } from "chevrotain";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Span, spanning } from "../../text/source.ts";
import type { Name, Text } from "../nodes/name.ts";

/** The file that spans name. */
export type Place = { readonly file: string };

/** What every builder needs to know, and where it reports what the grammar lets through and the language does not. */
export type Context = Place & { readonly refuse: (finding: Diagnostic) => void };

export function tokenSpan(context: Place, token: IToken): Span {
  return { file: context.file, start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 };
}

/** From the first to the last token of a node; a node without tokens has an empty span at 0. */
export function nodeSpan(context: Context, node: CstNode): Span {
  const { startOffset = Number.NaN, endOffset } = node.location ?? {};
  if (startOffset >= 0) return { file: context.file, start: startOffset, end: (endOffset ?? startOffset) + 1 };
  // A phrasing has put its words in another order than they are written in.
  const spans = tokensIn(node).map((token) => tokenSpan(context, token));
  if (spans.length === 0) return { file: context.file, start: 0, end: 0 };
  return { file: context.file, start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function tokensIn({ children }: CstNode): readonly IToken[] {
  return Object.values(children).flatMap((pieces) => pieces.flatMap((piece) => ("tokenType" in piece ? [piece] : tokensIn(piece))));
}

export function spanFrom(context: Context, first: IToken | CstNode | undefined, last: IToken | CstNode): Span {
  return first ? spanning(spanOf(context, first), spanOf(context, last)) : spanOf(context, last);
}

export function spanOf(context: Context, piece: IToken | CstNode): Span {
  return "tokenType" in piece ? tokenSpan(context, piece as IToken) : nodeSpan(context, piece);
}

/** The first element of a CST list that the grammar guarantees. */
export function only<T>(list: readonly T[] | undefined): T {
  const first = list?.[0];
  if (first === undefined) throw new TypeError("the grammar promises this element");
  return first;
}

/** A name token: quoted when it is a string. */
export function nameOf(context: Place, token: IToken): Name {
  const quoted = /^["“「]/u.test(token.image);
  return { text: quoted ? token.image.slice(1, -1) : token.image, quoted, span: tokenSpan(context, token) };
}

export function textOf(context: Place, token: IToken): Text {
  return { text: token.image.slice(1, -1), span: tokenSpan(context, token) };
}
