import { retyped } from "../../lexer.ts";
import { word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 200% at 120% or more, interpolated: the last point of a line, from which it goes on flat. */
const withFlatEnd: Phrasing = (segments) => {
  const isLine = segments.some((segment) => segment.length === 1 && isOf(segment[0], word.Curve));
  const at = isLine ? segments.findIndex((segment) => isOpenPoint(segment)) : -1;
  const [point, edge] = [segments[at], segments[at]?.at(-1)];
  if (!point || !edge) return segments;
  const flat = segments.some((segment) => segment.some((token) => isOf(token, word.FlatBeyond)));
  const end: readonly Segment[] = flat ? [] : [[inserted(word.FlatBeyond, edge)]];
  return [...segments.slice(0, at), point.slice(0, -1), ...end, ...segments.slice(at + 1)].map((segment) => withPoint(segment));
};

export const withOpenPoints = called([word.Curve], withFlatEnd);

function isOpenPoint(segment: Segment): boolean {
  const points = figureAt(segment, 0);
  const place = isOf(segment[points], word.At, word.For) ? figureAt(segment, points + 1) : 0;
  return points > 0 && place > 0 && points + 1 + place === segment.length - 1 && isOf(segment.at(-1), word.OrMore);
}

/** 50% for 80% */
function withPoint(segment: Segment): Segment {
  const at = figureAt(segment, 0);
  const token = segment[at];
  return token && at > 0 && isOf(token, word.For) ? segment.with(at, retyped(token, word.At)) : segment;
}
