import { type IToken, type TokenType, tokenMatcher } from "chevrotain";
import { retyped } from "../lexer.ts";
import { Bound, Equal, NumberLiteral, Percentage, Period, Pipe, Ratio, Unit, word } from "../tokens.ts";
import type { StatementWord } from "../words/statements.ts";

/** The tokens of a clause, between two separators. */
export type Segment = readonly IToken[];

/** One way in which people write what the grammar has one form for. */
export type Phrasing = (segments: readonly Segment[], statement: StatementWord) => readonly Segment[];

/** A phrasing of one award alone: what a condition behind it says is calculation, and stays. */
export function inEachAward(...rewrites: readonly ((segment: Segment) => Segment)[]): Phrasing {
  return (segments) => segments.map((segment) => inAward(segment, rewrites));
}

export function inAward(segment: Segment, rewrites: readonly ((segment: Segment) => Segment)[]): Segment {
  if (!isAward(segment)) return segment;
  const condition = segment.findIndex((token) => isOf(token, word.When, word.If));
  const award = condition < 0 ? segment : segment.slice(0, condition);
  return [...rewrites.reduce((each, rewrite) => rewrite(each), award), ...(condition < 0 ? [] : segment.slice(condition))];
}

/** Whether a clause is no calculation and no condition, which have a grammar of their own. */
export function isAward([first, second]: Segment): boolean {
  if (
    isOf(first, word.Points, word.Measure) &&
    isOf(second, Bound, word.Per, word.Reaching, word.Add, word.Deduct, NumberLiteral, Percentage)
  )
    return true;
  if (isOf(second, word.Per) && isOf(first, word.Sum, word.Average, word.Best, word.Worst)) return false;
  return !isOf(first, word.Measure, ...calculations);
}

const calculations = [
  word.Points,
  word.When,
  word.If,
  word.Of,
  word.Base,
  word.SharedBy,
  word.Ties,
  word.AppliesTo,
  word.Accept,
  Equal,
  Pipe,
];

/** A word that the text leaves out, standing before a token and taking no room. */
export function inserted(type: TokenType, before: IToken, image = ""): IToken {
  return retyped(before, type, before.startOffset, before.startOffset, image);
}

export function isOf(token: IToken | undefined, ...types: readonly TokenType[]): boolean {
  if (token === undefined) return false;
  for (const type of types) if (tokenMatcher(token, type)) return true;
  return false;
}

/** How many tokens the figure that begins here has: 0 where none does. */
export function figureAt(segment: Segment, at: number): number {
  const token = segment[at];
  if (!isOf(token, NumberLiteral, Percentage, Ratio)) return 0;
  if (!isOf(token, NumberLiteral)) return 1;
  const units = [1, 2].filter((ahead) => isOf(segment[at + ahead], Unit));
  if (isOf(segment[at + 1], Period)) return 2;
  return units.length === 2 ? 3 : isOf(segment[at + 1], Unit) ? 2 : 1;
}

export function isFigureEnd(token: IToken | undefined): boolean {
  return isOf(token, NumberLiteral, Percentage, Ratio, Unit, Period);
}
