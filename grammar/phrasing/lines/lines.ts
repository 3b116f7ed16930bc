import { Mark, Name, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** straight line from 0 at 60% to 20 at 100%, 10 at 80% rising linearly to 20 at 100%: a curve and its points. */
const lines: Phrasing = (segments, statement) =>
  statement === "metric" || statement === "pay"
    ? segments.flatMap((segment, at) => pointsOf(isLinear(segment[0]) ? withStart(segment, segments[at - 1]) : segment))
    : segments;

const linear = new Set(["linear", "linearly", "interpolate", "interpolated", "interpolation", "rising", "increasing", "falling", "with"]);

export const withLines = called([word.Curve, "straight", ...linear], lines);

function isLinear(token: Segment[number] | undefined): boolean {
  return isOf(token, word.Curve) || (isOf(token, Name) && linear.has(token?.image.toLowerCase() ?? ""));
}

/** 0 points below 80%, rising linearly to 20 points at 100%: the line begins where the row before ends. */
function withStart(segment: Segment, before: Segment | undefined): Segment {
  const under = before?.findIndex((token) => isOf(token, word.Under)) ?? -1;
  const to = segment.findIndex((token) => isOf(token, word.To));
  const edge = before?.slice(under + 1) ?? [];
  const alone = under > 0 && figureAt(before ?? [], 0) === under && edge.length > 0 && figureAt(edge, 0) === edge.length;
  const first = segment[to];
  const one = to > 0 && pointAt(segment, to + 1) === segment.length - to - 1;
  return before && first && alone && one && segment.slice(0, to).every(isLinear)
    ? [...segment.slice(0, to), ...before.slice(0, under), inserted(word.At, first), ...edge, ...segment.slice(to)]
    : segment;
}

function pointsOf(segment: Segment): readonly Segment[] {
  const [first] = segment;
  if (!first || !segment.some(isLinear)) return [segment];
  const points: Segment[] = [];
  for (let at = leadEnd(segment, 0); at < segment.length; at = leadEnd(segment, at)) {
    const length = pointAt(segment, at);
    if (length === 0) return [segment];
    points.push(segment.slice(at, at + length));
    at += length;
  }
  return points.length === 0 ? [segment] : [[isOf(first, word.Curve) ? first : inserted(word.Curve, first)], ...points];
}

/** Where the next point may begin: behind from, to, between, and, a colon. */
function leadEnd(segment: Segment, start: number): number {
  const end = segment.findIndex((token, at) => at >= start && !isLinear(token) && !isOf(token, ...leads));
  return end < 0 ? segment.length : end;
}

const leads = [word.From, word.Between, word.To, word.And, Mark] as const;

/** How many tokens a point such as `20 at 100%` has. */
function pointAt(segment: Segment, at: number): number {
  const points = figureAt(segment, at);
  const place = points > 0 && isOf(segment[at + points], word.At) ? figureAt(segment, at + points + 1) : 0;
  return place > 0 ? points + 1 + place : 0;
}
