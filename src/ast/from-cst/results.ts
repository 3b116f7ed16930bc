import type { ExcessShareCstNode, ResultCstNode, WordResultCstNode } from "../../../grammar/generated/cst.ts";
import { type Span, spanning } from "../../text/source.ts";
import type { Place, Result } from "../nodes/award.ts";
import type { Figure } from "../nodes/figure.ts";
import { type Context, nameOf, nodeSpan, only } from "./context.ts";
import { asPoints, figure, pointsFigure } from "./figures.ts";
import type { Part } from "./unjoined.ts";

/** What stands at a place; nothing yet where the next clause says it. 80至89分：甲等 is 甲等 80至89分: the name leads. */
export function awardAt(context: Context, node: ResultCstNode | undefined, at: Place, span: Span): Part {
  const name = node?.children.Name?.[0];
  if (name) return { kind: "named", names: [nameOf(context, name)], award: { kind: "award", place: at, span }, span };
  const given = node && result(context, node);
  if (at.kind === "side" && given?.kind === "proportional") return { kind: "proportional", variant: "direct", side: at.side, span };
  return { kind: "award", ...(given && { result: given }), place: at, span };
}

/** A result that is no name. */
export function result(context: Context, node: ResultCstNode): Result {
  const { wordResult: words, Sign, figure: figures, excessShare: share } = node.children;
  if (words?.[0]) return wordResult(context, words[0]);
  const written = pointsFigure(context, only(figures), Sign?.[0]);
  return share?.[0] ? excessShare(context, written, share[0], nodeSpan(context, node)) : figureResult(written);
}

export function wordResult(context: Context, node: WordResultCstNode): Result {
  const span = nodeSpan(context, node);
  if (node.children.Full) return { kind: "full", span };
  return { kind: node.children.None ? "none" : "proportional", span };
}

export function figureResult(written: Figure): Result {
  return { kind: "figure", figure: asPoints(written) };
}

/** 5,000 + 30% of excess */
export function excessShare(context: Context, fixed: Figure, node: ExcessShareCstNode, span: Span): Result {
  const share = figure(context, only(node.children.figure));
  const word = nodeSpan(context, node);
  const excess = { kind: "reference", path: [{ text: "excess", quoted: false, span: word }], word: "excess", span: word } as const;
  const part = { kind: "binary", op: "*", left: share, right: excess, span: word } as const;
  return { kind: "expression", expr: { kind: "binary", op: "+", left: fixed, right: part, span: spanning(fixed.span, word) }, span };
}
