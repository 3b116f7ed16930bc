import { retyped } from "../../lexer.ts";
import { Bound, Divide, Minus, Name, Negative, Note, Percentage, PostBound, Unit, word } from "../../tokens.ts";
import { calledBy } from "../said.ts";
import { figureAt, inEachAward, inserted, isOf, type Segment } from "../segment.ts";

/** 满意加5分, 90%以上 -2分, 1次-2分: what a row adds or takes off, its sign within a run of letters or written as a minus. */
export const withSignedResults = calledBy(/.[加扣减]$/u, [Negative, Minus], (segments, statement, around) =>
  statement === "metric" ? inEachAward(withSignApart, withMinus)(segments, statement, around) : segments,
);

/** 折扣, 参加, 缩减: no word for more or less. */
const otherwise = /(?:[附追增参添施叠]加|[折回抵]扣|[增缩削递裁核]减)$/u;

function withSignApart(segment: Segment): Segment {
  const [name, ...rest] = segment;
  const sign = name && isOf(name, Name) ? /(?<=.)[加扣减]$/u.exec(name.image)?.[0] : undefined;
  const rate = rest.findIndex((token) => isOf(token, Divide)); // 迟到扣2分/次
  if (!name || !sign || otherwise.test(name.image) || !isPoints(rate < 0 ? rest : rest.slice(0, rate))) return segment;
  const end = name.startOffset + name.image.length;
  const type = sign === "加" ? word.Add : word.Deduct;
  return [retyped(name, Name, name.startOffset, end - 1, name.image.slice(0, -1)), retyped(name, type, end - 1, end, sign), ...rest];
}

/** Behind a place, points with a minus are taken off: 10-20分 and 60分-70分 are ranges. */
function withMinus(segment: Segment): Segment {
  const at = segment.length - 3;
  const [place, minus] = [segment[at - 1], segment[at]];
  if (!place || !minus || !isOf(minus, Minus, Negative) || !isPoints(segment.slice(at + 1))) return segment;
  const begins = figureAt(segment, 0) > 0 || isOf(segment[0], Bound, Name);
  if (!begins || segment.some((token) => isOf(token, word.Per, word.Each))) return segment;
  const behind = isOf(place, PostBound, Percentage, Note) || (isOf(place, Unit) && place.image !== "分");
  if (behind) return [...segment.slice(0, at), inserted(word.Earn, minus), retyped(minus, word.Deduct), ...segment.slice(at + 1)];
  return isOf(place, Name) ? segment.with(at, retyped(minus, word.Deduct)) : segment;
}

function isPoints(tokens: Segment): boolean {
  return figureAt(tokens, 0) === 2 && tokens.length === 2 && tokens[1]?.image === "分";
}
