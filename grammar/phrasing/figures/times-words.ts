import { endOf, retyped } from "../../lexer.ts";
import { Close, Dot, FunctionWord, Name, Noun, NumberLiteral, Open, Percentage, Times, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** people.salary x 10%, quality x 70%, 12 x people.salary, sales times rate: a product in words. */
const withProducts: Phrasing = (segments) => segments.map((segment) => withTimes(segment));

export const withTimesWords = called(["x", "times", Unit], withProducts);

function withTimes(segment: Segment): Segment {
  return segment.map((token, at) => (isTimes(token) && isBetween(segment, at) ? retyped(token, Times) : token));
}

function isTimes(token: Segment[number]): boolean {
  return isOf(token, Name, Unit) && /^(?:x|times)$/iu.test(token.image);
}

/** Behind a figure the next word has to be a value that is known as one: 1.5x rate and 2 times a week are none. */
function isBetween(segment: Segment, at: number): boolean {
  const [before, token, next, behind] = [segment[at - 1], segment[at], segment[at + 1], segment[at + 2]];
  if (!before || !token || !next) return false;
  const value = isOf(next, Noun, FunctionWord, Open, NumberLiteral, Percentage) || (isOf(next, Name) && isOf(behind, Dot, Open));
  if (isOf(before, NumberLiteral)) return value && token.startOffset > endOf(before) && next.startOffset > endOf(token);
  return isOf(before, Name, Noun, Close, Percentage, Unit, word.Weight) && (value || (isOf(next, Name) && isOf(token, Name)));
}
