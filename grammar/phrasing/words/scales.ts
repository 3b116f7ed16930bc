import { Minus, Name, Text, Tilde, word } from "../../tokens.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 评分 "评分" 1至5: a column with a scale holds numbers. */
export const withScales: Phrasing = (segments) => segments.map(withNumbers);

function withNumbers(segment: Segment): Segment {
  const at = segment.findIndex((_, index) => figureAt(segment, index) > 0);
  const from = segment[at];
  const scale =
    from && isOf(segment[0], Name) && isOf(segment[at - 1], Text) && isOf(segment[at + figureAt(segment, at)], word.To, Tilde, Minus);
  return scale ? segment.toSpliced(at, 0, inserted(word.NumberType, from)) : segment;
}
