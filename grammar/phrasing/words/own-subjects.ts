import { endOf, retyped } from "../../lexer.ts";
import { Bound, Name, PostBound, word } from "../../tokens.ts";
import { calledBy, says } from "../said.ts";
import { figureAt, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 差错次数为0的得5分 · 次数为1次的得4分 · 为2次得3分 · 通过率在70%-80%得8分: the metric's own name before a figure says nothing new. */
const withoutOwn: Phrasing = (segments, statement, { own }) =>
  statement === "metric" ? segments.map((segment) => withoutSubject(withoutEvent(segment, own), own)) : segments;

/** Glued to a name that the text does not know: 次数为, 通过率在. */
const being = /[为在是]$/u;

export const withOwnSubjects = calledBy(/[为在是]$|^有$/u, [word.Is, word.At], withoutOwn);

/** 有1次投诉得10分, 有2次及以上投诉不得分 in the metric 客户投诉. */
function withoutEvent(segment: Segment, own: string | undefined): Segment {
  const figure = says(segment[0], "有") ? figureAt(segment, 1) : 0;
  const at = 1 + figure + Number(isOf(segment[1 + figure], PostBound));
  const event = segment[at];
  const isOwn = isOf(event, Name) && event !== undefined && own?.endsWith(event.image);
  return figure > 1 && isOwn && at < segment.length - 1 ? [...segment.slice(1, at), ...segment.slice(at + 1)] : segment;
}

function withoutSubject(segment: Segment, own: string | undefined): Segment {
  const [first, second] = segment;
  if (!first) return segment;
  if (isOf(first, word.Is) && figureAt(segment, 1) > 0) return segment.slice(1);
  if (!isOf(first, Name)) return segment;
  const said = being.test(first.image) ? first.image.slice(0, -1) : first.image;
  const at = 1 + Number(isOf(second, word.Is, word.At));
  const isGlued = said !== first.image;
  if (!(isGlued || at > 1) || !(figureAt(segment, at) > 0 || isOf(segment[at], Bound))) return segment;
  if (said === own || (said.length > 1 && own?.endsWith(said))) return segment.slice(at);
  return isGlued ? segment.with(0, retyped(first, Name, first.startOffset, endOf(first) - 1, said)) : segment;
}
