import { retyped } from "../lexer.ts";
import { PostBound, word } from "../tokens.ts";
import { figureAt, isOf, type Phrasing, type Segment } from "./segment.ts";

/** 10 points if 95% or more, 8 if between 90% and 95%: a place, and no condition. */
export const withIfPlaces: Phrasing = (segments) => segments.map((segment) => withPlace(segment));

function withPlace(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.When, word.If) && token.image.toLowerCase() === "if");
  const token = segment[at];
  if (!token || at < 1) return segment;
  if (isOf(segment[at + 1], word.Between)) return segment.toSpliced(at, 1);
  const edge = at + 1 + figureAt(segment, at + 1);
  const alone = edge > at + 1 && isOf(segment[edge], PostBound) && edge === segment.length - 1;
  return alone ? segment.with(at, retyped(token, word.At)) : segment;
}
