import type { IToken } from "chevrotain";
import type {
  EnclosedFormulaCstNode,
  ExcessShareCstNode,
  FullCstNode,
  ResultCstNode,
  SaysCstNode,
  SumCstNode,
  WordResultCstNode,
} from "../../../grammar/generated/cst.ts";
import { type Span, spanning } from "../../text/source.ts";
import type { Place, Result } from "../nodes/award.ts";
import type { Figure } from "../nodes/figure.ts";
import { type Context, nameOf, nodeSpan, only } from "./context.ts";
import { expression, sum } from "./expressions.ts";
import { asPoints, figure, isChange, pointsFigure } from "./figures.ts";
import type { Part } from "./unjoined.ts";

/** What stands at a place; nothing yet where the next clause says it. 80至89分：甲等 is 甲等 80至89分: the name leads. */
export function awardAt(context: Context, node: GivenCstNode | undefined, at: Place, span: Span): Part {
  const name = nameIn(node);
  if (name) return { kind: "named", names: [nameOf(context, name)], award: { kind: "award", place: at, span }, span };
  const given = node && result(context, node);
  if (at.kind === "side" && given?.kind === "proportional") return { kind: "proportional", variant: "direct", side: at.side, span };
  return { kind: "award", ...(given && { result: given }), place: at, span };
}

/** A result, or behind 得 a formula. */
type GivenCstNode = ResultCstNode | SumCstNode;

/** What is given, with the word that says so or without. */
export function givenIn(
  says: readonly SaysCstNode[] | undefined,
  results?: readonly ResultCstNode[] | undefined,
): GivenCstNode | undefined {
  const { result: said, sum: formulas } = says?.[0]?.children ?? {};
  return said?.[0] ?? formulas?.[0] ?? results?.[0];
}

export function nameIn(node: GivenCstNode | undefined): IToken | undefined {
  return node?.name === "result" ? node.children.Name?.[0] : undefined;
}

/** A result that is no name. */
export function result(context: Context, node: GivenCstNode): Result {
  if (node.name === "sum") return { kind: "expression", expr: sum(context, node), span: nodeSpan(context, node) };
  const { wordResult: words, enclosedFormula: enclosed, Sign, figure: figures, excessShare: share } = node.children;
  if (words?.[0]) return wordResult(context, words[0]);
  if (enclosed?.[0]) return formula(context, enclosed[0]);
  const written = pointsFigure(context, only(figures), Sign?.[0]);
  return share?.[0] ? excessShare(context, written, share[0], nodeSpan(context, node)) : figureResult(written, Sign?.[0]);
}

/** (weight * attainment) */
export function formula(context: Context, node: EnclosedFormulaCstNode): Result {
  return { kind: "expression", expr: expression(context, only(node.children.expression)), span: nodeSpan(context, node) };
}

export function wordResult(context: Context, node: WordResultCstNode): Result {
  const span = nodeSpan(context, node);
  if (node.children.full?.[0]) return fullResult(context, node.children.full[0]);
  return { kind: (node.children.None ?? node.children.Zero) ? "none" : "proportional", span };
}

/** full · full - 2 */
export function fullResult(context: Context, node: FullCstNode): Result {
  const span = nodeSpan(context, node);
  const less = node.children.less?.[0];
  return less ? { kind: "full-less", figure: pointsFigure(context, less), span } : { kind: "full", span };
}

export function figureResult(written: Figure, sign: IToken | undefined): Result {
  return { kind: "figure", figure: asPoints(written), ...(sign && isChange(sign) && { added: true }) };
}

/** 5,000 + 30% of excess */
export function excessShare(context: Context, fixed: Figure, node: ExcessShareCstNode, span: Span): Result {
  const share = figure(context, only(node.children.figure));
  const word = nodeSpan(context, node);
  const excess = { kind: "reference", path: [{ text: "excess", quoted: false, span: word }], word: "excess", span: word } as const;
  const part = { kind: "binary", op: "*", left: share, right: excess, span: word } as const;
  return { kind: "expression", expr: { kind: "binary", op: "+", left: fixed, right: part, span: spanning(fixed.span, word) }, span };
}
