import { retyped } from "../../lexer.ts";
import { Minus, Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { calledBy, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 1-5名5000元 · 前3名各500元 · the top three get 500 CNY each: places by their words, each of whom gets what is written. */
const ofPlaces: Phrasing = (segments, statement) =>
  statement === "pay" ? segments.map((segment) => withTop(withPlaceFirst(withoutEach(segment)))) : segments;

export const withPlacesPaid = calledBy(/^(?:各|每人|前.+名各|receives?|gets?)$/u, [word.Top, Unit], ofPlaces);

/** 第1名至第5名 without 第. */
function withPlaceFirst(segment: Segment): Segment {
  const [first, to, last, unit] = segment;
  const isRange = isOf(first, NumberLiteral) && isOf(to, Minus, word.To) && isOf(last, NumberLiteral);
  const isPlace = isOf(unit, Unit) && unit?.image === "名";
  return first && isRange && isPlace && figureAt(segment, 4) > 0 ? [inserted(word.Rank, first, "第"), ...segment] : segment;
}

/** 前3名各500元, 前三名各500元: whoever is there gets it anyway. */
function withoutEach(segment: Segment): Segment {
  const [first] = segment;
  const spelt = isOf(first, Name) ? /^前(?<count>.+)名各$/u.exec(first?.image ?? "")?.groups?.count : undefined;
  if (first && spelt !== undefined && numeralValue(spelt) !== undefined)
    return [retyped(first, word.Top), inserted(NumberLiteral, first, spelt), inserted(Unit, first, "名"), ...segment.slice(1)];
  const isRanked = segment.some((token) => isOf(token, word.Top, word.Bottom, word.Rank));
  return isRanked ? segment.filter((token, at) => !(says(token, "各", "每人") && figureAt(segment, at + 1) > 0)) : segment;
}

/** the top three get 500 CNY each · 500 CNY each to the top three */
function withTop(segment: Segment): Segment {
  const top = segment.findIndex((token) => isOf(token, word.Top));
  const [token, said] = [segment[top], segment[top + 1]];
  const spelt = isOf(said, Name) ? numeralValue(said?.image.toLowerCase() ?? "") : isOf(said, NumberLiteral) ? said?.image : undefined;
  if (!token || !said || spelt === undefined) return segment;
  const place = [token, retyped(said, NumberLiteral, undefined, undefined, String(spelt))];
  const rest = segment.filter((each, at) => at !== top && at !== top + 1 && !isOf(each, word.Each) && !says(each, "each", "the"));
  const verb = rest.findIndex((each) => isOf(each, word.Earn) || says(each, "get", "gets", "receive", "receives"));
  if (verb === 0) {
    const length = figureAt(rest, 1);
    return length > 0 ? [...rest.slice(1, 1 + length), inserted(word.At, token), ...place, ...rest.slice(1 + length)] : segment;
  }
  const isBehind = isOf(said, Name) && rest.length > 1 && isOf(rest.at(-1), word.At, word.To);
  return isBehind ? [...rest.slice(0, -1), inserted(word.At, token), ...place] : segment;
}
