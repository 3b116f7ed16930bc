import { Bound, PostBound, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 低于95%或高于105%的不得分, 0 below 95% or above 105%: a row for either. */
const withRows: Phrasing = (segments) => segments.flatMap((segment) => rowsOf(segment));

export const withEitherPlace = called([word.Or], withRows);

function rowsOf(segment: Segment): readonly Segment[] {
  const or = segment.findIndex((token) => isOf(token, word.Or));
  const first = placeBefore(segment, or);
  const second = placeLength(segment, or + 1);
  if (or < 1 || first < 0 || second === 0 || !isAward(segment) || segment.some((token) => isOf(token, word.Per, word.Each)))
    return [segment];
  const [before, after] = [segment.slice(0, first), segment.slice(or + 1 + second)];
  return [
    [...before, ...segment.slice(first, or), ...after],
    [...before, ...segment.slice(or + 1, or + 1 + second), ...after],
  ];
}

/** How many tokens a place such as 低于95% or 105%以上 has; 0 where none begins here. */
function placeLength(segment: Segment, at: number): number {
  const bound = isOf(segment[at], Bound) ? 1 : 0;
  const length = figureAt(segment, at + bound);
  const edge = isOf(segment[at + bound + length], PostBound) ? 1 : 0;
  return length > 0 && bound + edge > 0 ? bound + length + edge : 0;
}

/** Where the place that ends before a token begins; -1 where none does. */
function placeBefore(segment: Segment, end: number): number {
  return segment.findIndex((_, at) => at < end && placeLength(segment, at) === end - at);
}
