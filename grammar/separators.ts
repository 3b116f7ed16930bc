import type { IToken } from "chevrotain";
import { endOf, retyped } from "./lexer.ts";
import {
  Comma,
  Divide,
  Dot,
  Enumerate,
  Equal,
  LineEnd,
  Minus,
  Negative,
  NumberLiteral,
  Percentage,
  Pipe,
  Plus,
  Power,
  Separator,
  Times,
  Unit,
  word,
} from "./tokens.ts";

/** A line that ends with one of these goes on in the next. */
const unfinished: ReadonlySet<unknown> = new Set([Plus, Minus, Times, Divide, Power, Equal, Enumerate, word.And, word.Or]);

/**
 * Decides where clauses end: at commas, semicolons, full stops and line ends
 * outside brackets, not after an operator. Inside brackets a comma stays an argument mark.
 */
export function separated(tokens: readonly IToken[], inside: ReadonlySet<IToken>): readonly IToken[] {
  const result: IToken[] = [];
  let row = false;
  for (const [index, token] of tokens.entries()) {
    const previous = result.at(-1);
    const starts = previous === undefined || previous.tokenType === Separator;
    if (starts) row = token.tokenType === Pipe;
    if (token.tokenType === Dot && endsSentence(result, token, tokens[index + 1])) {
      if (!starts) result.push(retyped(token, Separator));
    } else if (token.tokenType === Minus && isNegative(tokens[index - 1], token, tokens[index + 1])) result.push(retyped(token, Negative));
    else if (token.tokenType !== LineEnd && token.tokenType !== Comma) result.push(token);
    else if (inside.has(token)) {
      if (token.tokenType === Comma) result.push(token);
    } else if (starts || (goesOn(token, previous, row) && !isAtLeast(result.at(-2), previous))) continue;
    else result.push(retyped(token, Separator));
  }
  while (result.at(-1)?.tokenType === Separator) result.pop();
  return result;
}

/** A dot ends a sentence where no name goes on behind it; that of `1.` before a clause numbers it. */
function endsSentence(before: readonly IToken[], dot: IToken, after: IToken | undefined): boolean {
  const [last, previous] = [before.at(-1), before.at(-2)];
  const numbers = last?.tokenType === NumberLiteral && (previous === undefined || previous.tokenType === Separator);
  if (numbers || last === undefined) return false;
  return after === undefined || after.tokenType === LineEnd || after.startOffset !== endOf(dot) || figureEnds.has(last.tokenType);
}

/** No name goes on behind these. */
const figureEnds: ReadonlySet<unknown> = new Set([NumberLiteral, Percentage, Unit]);

/** 95% -5: the minus belongs to its number. */
function isNegative(before: IToken | undefined, minus: IToken, after: IToken | undefined): boolean {
  const apart = before === undefined || endOf(before) < minus.startOffset;
  return apart && after !== undefined && after.startOffset === endOf(minus);
}

/** 90+ at the end of a line: 90 and over. */
function isAtLeast(figure: IToken | undefined, sign: IToken): boolean {
  return figure !== undefined && sign.tokenType === Plus && figureEnds.has(figure.tokenType) && endOf(figure) === sign.startOffset;
}

/** `row`: the clause is a table row, whose last `|` closes it. */
function goesOn(token: IToken, previous: IToken, row: boolean): boolean {
  return token.tokenType === LineEnd && (unfinished.has(previous.tokenType) || (previous.tokenType === Pipe && !row));
}
