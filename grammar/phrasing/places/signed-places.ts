import { word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inEachAward, inserted, isFigureEnd, isOf, type Segment } from "../segment.ts";

/** 1次扣2分, 100%加5分: what is taken off or added at a value is given there. */
export const withSignedPlaces = called([word.Deduct, word.Add], inEachAward(withGiven));

function withGiven(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Deduct, word.Add));
  const sign = segment[at];
  if (!sign || at < 1 || !isFigureEnd(segment[at - 1])) return segment;
  const isLast = at + 1 + figureAt(segment, at + 1) === segment.length && at + 1 < segment.length;
  const steps = segment.some((token) => isOf(token, word.Per, word.Each));
  return isLast && !steps ? segment.toSpliced(at, 0, inserted(word.Earn, sign)) : segment;
}
