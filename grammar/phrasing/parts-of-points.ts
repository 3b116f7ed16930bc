import { retyped } from "../lexer.ts";
import { Bound, Open, Percentage, word } from "../tokens.ts";
import { called, says } from "./said.ts";
import { inAward, inserted, isOf, type Phrasing, type Segment } from "./segment.ts";

/** 50% of points at 80%, half the marks from 90%, half of the points: of the metric's own. */
const withParts: Phrasing = (segments, statement) =>
  statement === "metric" ? segments.map((segment) => inAward(segment, [withHalf, withWeight])) : segments;

export const withPartsOfPoints = called([word.Half, word.Of], withParts);

/** half (of) (the) points */
function withHalf(segment: Segment): Segment {
  const [half] = segment;
  const noun = segment.findIndex((token) => isOf(token, word.Points, word.Marks, word.Weight));
  const between = segment.slice(1, Math.max(noun, 0));
  if (half && isOf(half, word.Half) && isOf(segment[1], word.If, word.At, word.For, Bound, word.When))
    return [
      retyped(half, Percentage, undefined, undefined, "50%"),
      inserted(word.Of, half),
      inserted(word.Weight, half),
      ...segment.slice(1),
    ];
  if (!half || !isOf(half, word.Half) || noun < 1 || !between.every((token) => isOf(token, word.Of) || says(token, "the", "available")))
    return segment;
  const behind = segment.slice(noun + 1);
  return [retyped(half, Percentage, undefined, undefined, "50%"), inserted(word.Of, half), inserted(word.Weight, half), ...behind];
}

/** 50% of points */
function withWeight(segment: Segment): Segment {
  const [share, of, noun, next] = segment;
  const said = isOf(share, Percentage) && isOf(of, word.Of) && isOf(noun, word.Points, word.Marks) && !isOf(next, Open);
  return noun && said ? segment.with(2, retyped(noun, word.Weight)) : segment;
}
