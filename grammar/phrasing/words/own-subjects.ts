import { endOf, retyped } from "../../lexer.ts";
import { Bound, Minus, Name, Note, PostBound, Sign, Tilde, word } from "../../tokens.ts";
import { calledBy, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 差错次数为0的得5分 · 次数为1次的得4分 · 为2次得3分 · 通过率在70%-80%得8分: the metric's own name before a figure says nothing new. */
const withoutOwn: Phrasing = (segments, statement, { own }) =>
  statement === "metric" ? segments.map((segment) => withoutSubject(withoutEvent(withChange(segment, own), own), own)) : segments;

/** Glued to a name that the text does not know: 次数为, 通过率在. */
const being = /[为在是]$/u;

const grows = "增加|增长|增幅|提高|提升|上升|升高|推迟|延后|延长";
const falls = "减少|降低|下降|降幅|压降|节约|节省|提前|缩短";
const change = new RegExp(`^(?:同比|环比|[较比](?:上年|去年|上期)(?:同期)?)?(?:(?<grows>${grows})|(?<falls>${falls}))了?$`, "u");

export const withOwnSubjects = calledBy(
  new RegExp(`[为在是]$|^有$|${change.source}`, "u"),
  [word.Is, word.At, word.Add, word.Deduct],
  withoutOwn,
);

/**
 * 减少5%以上得满分 in the metric 成本下降率 is 5%以上, and 减少1%扣1分 anywhere is 每减少1%. Of
 * what else would grow or fall is not said, nor is 处罚2次以上 less than none: such a word names it.
 */
function withChange(segment: Segment, own = ""): Segment {
  const [verb] = segment;
  const behind = segment[1 + figureAt(segment, 1)];
  if (!verb || figureAt(segment, 1) === 0 || !isOf(behind, PostBound, Note, Tilde, Minus, Sign, ...gives)) return segment;
  const said = isOf(verb, Name, Sign) ? change.exec(verb.image)?.groups : undefined;
  if (said && new RegExp(said.grows === undefined ? falls : grows, "u").test(own)) return segment.slice(1);
  if (said && isOf(behind, Sign))
    return [inserted(word.Per, verb), retyped(verb, said.grows === undefined ? word.Under : word.Over), ...segment.slice(1)];
  return isOf(verb, word.Add, word.Deduct) && verb.image.length > 1 ? segment.with(0, retyped(verb, Name)) : segment;
}

const gives = [word.To, word.Earn, word.None, word.Full, word.Is] as const;

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
