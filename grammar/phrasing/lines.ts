import { Mark, Name, word } from "../tokens.ts";
import { called } from "./said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "./segment.ts";

/** straight line from 0 at 60% to 20 at 100%, 10 at 80% rising linearly to 20 at 100%: a curve and its two points. */
const lines: Phrasing = (segments, statement) => (statement === "metric" ? segments.flatMap((segment) => pointsOf(segment)) : segments);

const linear = new Set(["linear", "linearly", "interpolate", "interpolated", "rising", "increasing", "falling"]);

export const withLines = called([word.Curve, "straight", ...linear], lines);

function isLinear(token: Segment[number] | undefined): boolean {
  return isOf(token, word.Curve) || (isOf(token, Name) && linear.has(token?.image.toLowerCase() ?? ""));
}

function pointsOf(segment: Segment): readonly Segment[] {
  const [first] = segment;
  // curve: 0 at 60%, curve 0 at 60%
  const head = 1 + Number(isOf(segment[1], Mark));
  const point = pointAt(segment, head);
  if (first && isOf(first, word.Curve) && point > 0 && head + point === segment.length) return [[first], segment.slice(head)];
  const start = segment.findIndex((token) => !isLinear(token) && !isOf(token, word.From, word.Between));
  const low = pointAt(segment, start);
  const second = segment.findIndex((token, at) => at >= start + low && !isLinear(token) && !isOf(token, word.To, word.And));
  const high = pointAt(segment, second);
  if (!first || low === 0 || high === 0 || second === start + low || second + high !== segment.length) return [segment];
  return segment.some(isLinear)
    ? [[inserted(word.Curve, first)], segment.slice(start, start + low), segment.slice(second, second + high)]
    : [segment];
}

/** How many tokens a point such as `20 at 100%` has. */
function pointAt(segment: Segment, at: number): number {
  const points = at < 0 ? 0 : figureAt(segment, at);
  const place = points > 0 && isOf(segment[at + points], word.At) ? figureAt(segment, at + points + 1) : 0;
  return place > 0 ? points + 1 + place : 0;
}
