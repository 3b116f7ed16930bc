import type { IToken } from "chevrotain";
import { retyped } from "./lexer.ts";
import { Comma, Divide, Enumerate, Equal, LineEnd, Minus, Pipe, Plus, Power, Separator, Times, word } from "./tokens.ts";

/** A line that ends with one of these goes on in the next. */
const unfinished: ReadonlySet<unknown> = new Set([Plus, Minus, Times, Divide, Power, Equal, Enumerate, word.And, word.Or]);

/**
 * Decides where clauses end: at commas, semicolons and line ends outside
 * brackets, not after an operator. Inside brackets a comma stays an argument mark.
 */
export function separated(tokens: readonly IToken[], inside: ReadonlySet<IToken>): readonly IToken[] {
  const result: IToken[] = [];
  let row = false;
  for (const token of tokens) {
    const previous = result.at(-1);
    const starts = previous === undefined || previous.tokenType === Separator;
    if (starts) row = token.tokenType === Pipe;
    if (token.tokenType !== LineEnd && token.tokenType !== Comma) result.push(token);
    else if (inside.has(token)) {
      if (token.tokenType === Comma) result.push(token);
    } else if (starts || goesOn(token, previous, row)) continue;
    else result.push(retyped(token, Separator));
  }
  while (result.at(-1)?.tokenType === Separator) result.pop();
  return result;
}

/** `row`: the clause is a table row, whose last `|` closes it. */
function goesOn(token: IToken, previous: IToken, row: boolean): boolean {
  return token.tokenType === LineEnd && (unfinished.has(previous.tokenType) || (previous.tokenType === Pipe && !row));
}
