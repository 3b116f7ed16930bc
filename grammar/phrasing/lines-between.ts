import { Bound, Minus, Percentage, PostBound, Tilde, word } from "../tokens.ts";
import { called } from "./said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "./segment.ts";

/**
 * 90%以上得满分，85%-90%之间线性计分，低于85%得0分: a straight line from what is given below
 * the one edge to what is given above the other, and nothing else between.
 */
const between: Phrasing = (segments, statement) => {
  const lines = segments.filter((segment) => isLine(segment));
  const [line] = lines;
  const [lead] = line ?? [];
  const ends = segments.map((segment) => endOf(segment));
  const [low, high] = [ends.filter((end) => end?.side === "low"), ends.filter((end) => end?.side === "high")];
  const [bottom, top] = [low[0], high[0]];
  if (statement !== "metric" || lines.length !== 1 || !line || !lead || !bottom || !top || low.length + high.length !== 2) return segments;
  // 80%得10分，100%得20分，之间按插值法计算 says its points itself.
  if (segments.some((segment, index) => segment !== line && !ends[index] && isPoint(segment))) return segments;
  const range = line.filter((token) => isOf(token, Percentage));
  if (range.length > 0 && (range[0]?.image !== bottom.edge[0]?.image || range[1]?.image !== top.edge[0]?.image)) return segments;
  const point = ({ edge, given }: End): Segment => [...edge, inserted(word.Earn, edge[0] ?? lead), ...given];
  const rest = segments.filter((segment, index) => segment !== line && ends[index] === undefined);
  return [[inserted(word.Curve, lead)], point(bottom), point(top), [inserted(word.FlatBeyond, lead)], ...rest];
};

export const withLinesBetween = called([word.Curve], between);

/** 85%-90%之间线性计分, 中间按线性得分 */
function isLine(segment: Segment): boolean {
  if (!isOf(segment.at(-1), word.Curve)) return false;
  if (segment.length === 1) return segment[0]?.image.startsWith("中间") === true || segment[0]?.image.startsWith("之间") === true;
  const low = figureAt(segment, 0);
  const high = figureAt(segment, low + 1);
  const inside = isOf(segment[low + 1 + high], word.Within) ? 1 : 0;
  return low === 1 && high === 1 && isOf(segment[1], Minus, Tilde, word.To) && low + 1 + high + inside + 1 === segment.length;
}

/** 80%得10分 */
function isPoint(segment: Segment): boolean {
  const start = isOf(segment[0], word.Reaching, word.Attainment) ? 1 : 0;
  const length = figureAt(segment, start);
  return length > 0 && isOf(segment[start + length], word.Earn, word.Is, word.Full);
}

type End = { readonly side: "low" | "high"; readonly edge: Segment; readonly given: Segment };

/** 90%以上得满分, 低于85%不得分: an edge and what is given beyond it. */
function endOf(segment: Segment): End | undefined {
  const start = isOf(segment[0], word.Attainment) ? 1 : 0;
  const bound = isOf(segment[start], Bound) ? 1 : 0;
  const at = start + bound;
  const length = figureAt(segment, at);
  const behind = isOf(segment[at + length], PostBound) ? 1 : 0;
  const [side, given] = [bound ? segment[start] : segment[at + length], segment.slice(at + length + behind)];
  if (length !== 1 || bound + behind !== 1 || !isOf(segment[at], Percentage)) return undefined;
  const edge = segment.slice(at, at + length);
  const zero = isOf(given[0], word.None, word.Zero) ? given : isOf(given[0], word.Earn) ? given.slice(1) : [];
  if (zero.length === 0 || !(isOf(zero[0], word.Full, word.None, word.Zero) ? zero.length === 1 : figureAt(zero, 0) === zero.length))
    return undefined;
  if (isOf(side, word.OrMore, word.From, word.AtLeast, word.Over)) return { side: "high", edge, given: zero };
  return isOf(side, word.OrLess, word.Under, word.AtMost) ? { side: "low", edge, given: zero } : undefined;
}
