import type { IToken, TokenType } from "chevrotain";
import { AtLeastSign, AtMostSign, Bound, Minus, Name, NumberLiteral, OverSign, PostBound, Tilde, UnderSign, word } from "../tokens.ts";
import { numeralValue } from "../words/numerals.ts";
import { figureAt, isFigureEnd, isOf, type Segment } from "./segment.ts";

/** What makes figures a place: on which side of them it lies, or how far it goes. */
const edges = [Bound, PostBound, Tilde, Minus, word.To] as const;

/**
 * 95%以上, 90%至95%, ≥ 90% and < 95%: figures with the words of an edge or a
 * range and nothing else, but for the words that the caller lets stand there.
 */
export function isPlace(segment: Segment, ...besides: readonly TokenType[]): boolean {
  return segment.some((token) => isOf(token, ...edges)) && isPlaceOrFigure(segment, ...besides);
}

/** A place, or a single figure. */
export function isPlaceOrFigure(segment: Segment, ...besides: readonly TokenType[]): boolean {
  return (
    segment.some((_, at) => figureAt(segment, at) > 0) &&
    segment.every((token) => isFigureEnd(token) || isOf(token, ...edges, word.And, ...besides))
  );
}

/** The side of its figure on which an open place lies. */
export type Side = "over" | "under";

/** Said ahead of the figure: 达到90%, over 90%, ≤5. */
export function sideAhead(token: IToken | undefined): Side | undefined {
  if (isOf(token, word.From, word.AtLeast, word.Over, AtLeastSign, OverSign)) return "over";
  return isOf(token, word.UpTo, word.AtMost, word.Under, AtMostSign, UnderSign) ? "under" : undefined;
}

/** Said behind it: 90%以上, 90% or more. */
export function sideBehind(token: IToken | undefined): Side | undefined {
  if (isOf(token, word.OrMore)) return "over";
  return isOf(token, word.OrLess) ? "under" : undefined;
}

/** How many this says, in figures or in letters. */
export function countOf(token: IToken | undefined): number | undefined {
  if (isOf(token, NumberLiteral)) return Number(token?.image.replaceAll(",", ""));
  return token && isOf(token, Name) ? numeralValue(token.image) : undefined;
}
