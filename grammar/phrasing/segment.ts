import { type IToken, type TokenType, tokenMatcher } from "chevrotain";
import { retyped } from "../lexer.ts";
import {
  Bound,
  Comparison,
  Equal,
  FunctionWord,
  Noun,
  NumberLiteral,
  Percentage,
  Period,
  Pipe,
  PostBound,
  Ratio,
  Sign,
  Unit,
  word,
} from "../tokens.ts";
import type { StatementWord } from "../words/statements.ts";
import { type UnitWord, unitWords } from "../words/units.ts";

/** The tokens of a clause, between two separators. */
export type Segment = readonly IToken[];

/** What a statement's clauses stand among. */
export type Around = {
  /** The statement's own name. */
  readonly own?: string;
  /** The names of all statements of the text. */
  readonly all: ReadonlySet<string>;
  /** The names and labels of its metrics. */
  readonly metrics: ReadonlySet<string>;
  /** The Chinese names that the text gives to things. */
  readonly declared: ReadonlySet<string>;
  /** How long a period of the scheme is, where the text says so. */
  readonly cycle?: TokenType;
  /** The scheme marks its metrics out of something. */
  readonly marked?: boolean;
};

/** One way in which people write what the grammar has one form for. */
export type Phrasing = (segments: readonly Segment[], statement: StatementWord, around: Around) => readonly Segment[];

/** A phrasing of one award alone: what a condition behind it says is calculation, and stays. */
export function inEachAward(...rewrites: readonly ((segment: Segment) => Segment)[]): Phrasing {
  return (segments) => segments.map((segment) => inAward(segment, rewrites));
}

export function inAward(segment: Segment, rewrites: readonly ((segment: Segment) => Segment)[]): Segment {
  if (!isAward(segment)) return segment;
  const condition = segment.findIndex(({ tokenType }) => tokenType === word.When || tokenType === word.If);
  if (condition < 0) return rewrites.reduce((each, rewrite) => rewrite(each), segment);
  return [...rewrites.reduce<Segment>((each, rewrite) => rewrite(each), segment.slice(0, condition)), ...segment.slice(condition)];
}

/** Whether a clause is no calculation and no condition, which have a grammar of their own. */
export function isAward([first, second]: Segment): boolean {
  if (
    isOf(first, word.Points, word.Measure) &&
    isOf(second, Bound, word.Per, word.Reaching, word.Add, word.Deduct, NumberLiteral, Percentage)
  )
    return true;
  if (isOf(second, word.Per) && isOf(first, word.Sum, word.Average, word.Best, word.Worst)) return false;
  return first === undefined || !calculations.has(first.tokenType);
}

const calculations: ReadonlySet<TokenType> = new Set([
  word.Measure,
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
]);

/** Clauses that a comma took apart: each that goes on with the one before it stands in its place; undefined where it does not. */
export function rejoined(
  segments: readonly Segment[],
  goingOn: (before: Segment, segment: Segment) => Segment | undefined,
): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const before = result.at(-1);
    const whole = before && goingOn(before, segment);
    if (whole) result[result.length - 1] = whole;
    else result.push(segment);
  }
  return result;
}

/** A word that the text leaves out, standing before a token and taking no room. */
export function inserted(type: TokenType, before: IToken, image = ""): IToken {
  return retyped(before, type, before.startOffset, before.startOffset, image);
}

/** Asked of every token many times: only a role, which other types belong to, has to be matched. */
export function isOf(token: IToken | undefined, ...types: readonly TokenType[]): boolean {
  if (token === undefined) return false;
  for (const type of types) if (type === token.tokenType || (roles.has(type) && tokenMatcher(token, type))) return true;
  return false;
}

const roles: ReadonlySet<TokenType> = new Set([Bound, PostBound, Comparison, Sign, Period, Noun, FunctionWord]);

/** Marked out of 100, 按100分制. */
export function isMarked(segment: Segment): boolean {
  return segment.some((token) => isOf(token, word.MarkedOutOf, word.MarkScale));
}

/** How many tokens the figure that begins here has: 0 where none does. */
export function figureAt(segment: Segment, at: number): number {
  const type = segment[at]?.tokenType;
  if (type === Percentage || type === Ratio) return 1;
  if (type !== NumberLiteral) return 0;
  if (segment[at + 1]?.tokenType === Unit) return segment[at + 2]?.tokenType === Unit ? 3 : 2;
  return isOf(segment[at + 1], Period) ? 2 : 1;
}

export function isFigureEnd(token: IToken | undefined): boolean {
  return isOf(token, NumberLiteral, Percentage, Ratio, Unit, Period);
}

/** What is written here, without blanks. */
export function textOf(segment: Segment): string {
  let end = -1;
  return segment
    .flatMap(({ image, startOffset }) => {
      // A spelling of several concepts is several tokens at one place.
      if (startOffset < end || image === "") return [];
      end = startOffset + image.length;
      return [image];
    })
    .join("");
}

/** Per, each and for each: what a step begins with. */
export const stepWords = [word.Per, word.Each, word.ForEach] as const;

export function hasStep(segment: Segment): boolean {
  return segment.some((token) => isOf(token, ...stepWords));
}

/** Whether this word is a unit of a kind, whatever it has been taken for. */
export function isUnitOf(token: IToken | undefined, kind: UnitWord["kind"]): token is IToken {
  return token !== undefined && unitWords[token.image]?.kind === kind;
}
