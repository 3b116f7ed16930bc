import type { IToken, TokenType } from "chevrotain";
import { DateLiteral, Name, Negative, Note, NumberLiteral, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inEachAward, inserted, isOf, type Segment, textOf } from "../segment.ts";

/** 2024-09-30前完成得10分, 2024-10-15及以后得0分: a day says behind it which side of it is meant; the grammar says it before. */
export const withDatePlaces = called([DateLiteral], inEachAward(withSide));

function withSide(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, DateLiteral));
  const [before, date] = [segment[at - 1], segment[at]];
  if (!date) return segment;
  if (before && isOf(segment[0], NumberLiteral, word.Full, word.Zero, word.None, Negative)) return inEnglish(segment, at);
  if (before !== undefined && !isOf(before, Name)) return segment;
  if (isOf(segment[at + 1], word.To) && isOf(segment[at + 2], DateLiteral))
    return [...segment.slice(0, at), inserted(word.From, date), ...segment.slice(at)];
  const end = at + 1 + segment.slice(at + 1).findIndex((token) => !isBehind(token));
  if (end === at || end === at + 1) return segment;
  const side = sideOf(textOf(segment.slice(at + 1, end)));
  return side ? [...segment.slice(0, at), inserted(side, date), date, ...segment.slice(end)] : segment;
}

/** 10 before 2024-09-30, 5 by 2024-10-15, 3 on or before 2024-10-20, 0 on or after 2024-10-21 */
function inEnglish(segment: Segment, at: number): Segment {
  const [before, or, on] = [segment[at - 1], segment[at - 2], segment[at - 3]];
  const date = segment[at];
  if (!date || !before) return segment;
  const isEither = says(on, "on") && isOf(or, word.Or);
  const side = says(before, "before") ? (isEither ? word.UpTo : word.Under) : isEither && isOf(before, word.Over) ? word.From : undefined;
  const until = isOf(before, word.By) || says(before, "until", "till") ? word.UpTo : undefined;
  const bound = side ?? until;
  return bound ? [...segment.slice(0, isEither ? at - 3 : at - 1), inserted(bound, date), ...segment.slice(at)] : segment;
}

/** What can stand between a day and its result. */
function isBehind(token: IToken): boolean {
  return isOf(token, Name, Note, word.Reaching, word.Top, word.Bottom, word.From, word.OrMore, word.OrLess);
}

const done =
  "(?:按时|全部|全面|如期|正式)*(?:完成|交付|上线|提交|达成|达到|验收|通过|投产|竣工|结项|发布|办结|到岗|开业|取得|签订|签约|回款|到位|实施|交货)*的?";

/** 前 and 之前 leave the day out; 以前, as 以上 and 以下, lets its day in, and so do 及之前 and （含）. */
const sides: readonly (readonly [RegExp, TokenType])[] = [
  [new RegExp(`^(?:[及或](?:之前|以前)|以前|\\(含\\)(?:之前|以前|前)|(?:之前|以前|前)\\(含\\))${done}$`, "u"), word.UpTo],
  [new RegExp(`^(?:之前|前|(?:以前|之前|前)\\(不含\\))${done}$`, "u"), word.Under],
  [new RegExp(`^(?:起|[及或](?:之后|以后)|\\(含\\)(?:之后|以后|后)|(?:之后|以后|后)\\(含\\))${done}$`, "u"), word.From],
  [new RegExp(`^(?:之后|后|(?:以后|之后|后)\\(不含\\))${done}$`, "u"), word.Over],
];

function sideOf(said: string): TokenType | undefined {
  return sides.find(([pattern]) => pattern.test(said))?.[1];
}
