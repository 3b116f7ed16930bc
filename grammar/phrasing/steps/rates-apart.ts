import { retyped } from "../../lexer.ts";
import { Mark, Sign, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 每次扣1分，超过3次每次扣2分: without 的部分 it may be all of them that cost 2, or
 * those beyond three. Set apart by a colon, as in over 3: -2 each, it is asked about.
 */
const apart: Phrasing = (segments) => {
  const counted = segments.map((segment) => countFromZero(segment));
  return segments.map((segment, index) => {
    const eachFirst = withEdgeFirst(segment);
    if (eachFirst) return eachFirst;
    const edge = edgeOf(segment);
    if (edge === 0) return segment;
    if (isOf(segment[edge], Mark)) return withStepFirst(segment, edge);
    return counted.some((is, other) => is && other !== index) ? setApart(segment, edge) : segment;
  });
};

export const withRatesApart = called([word.Over], apart);

/** 每次扣1分, -1 each: with no edge, so that it counts from the first. */
function countFromZero(segment: Segment): boolean {
  const step = segment.findIndex((token) => isOf(token, word.Each, word.Per));
  const sided = isOf(segment[step + 1], word.Over, word.Under) || segment.some((token) => isOf(token, word.OrLess, word.UpTo, word.AtMost));
  return (
    step >= 0 && !sided && segment.slice(0, step).every((token, at) => isOf(token, Sign) || figureAt(segment, at) > 0 || isOf(token, Unit))
  );
}

/** How many tokens 超过3次, over 3 have; 0 where a clause begins otherwise. */
function edgeOf(segment: Segment): number {
  const [over] = segment;
  const length = figureAt(segment, 1);
  return over && isOf(over, word.Over) && /^(?:超|多于|大于|高于|over$|beyond$|above$|more)/iu.test(over.image) && length > 0
    ? 1 + length
    : 0;
}

function setApart(segment: Segment, edge: number): Segment {
  const step = edge + Number(isOf(segment[edge], word.Whose));
  const [each, next] = [segment[step], segment[step + 1]];
  if (!each || !isOf(each, word.Each, word.Per) || isOf(next, word.Over, word.Under) || !each.image.startsWith("每")) return segment;
  return [...segment.slice(0, edge), inserted(Mark, each), ...segment.slice(step)];
}

/** over 3: -2 each — the grammar has the step first. */
function withStepFirst(segment: Segment, edge: number): Segment {
  const step = segment.findIndex((token, at) => at > edge && isOf(token, word.Each, word.Per));
  return isOf(segment[edge + 1], Sign) && step > 0
    ? [...segment.slice(0, edge + 1), ...segment.slice(step), ...segment.slice(edge + 1, step)]
    : segment;
}

/** 每个超过2个扣1分: each one over two, or each of them once there are more. */
function withEdgeFirst(segment: Segment): Segment | undefined {
  const [each] = segment;
  const over = isOf(each, word.Per) && isOf(segment[1], Unit) ? 2 : 1;
  const edge = edgeOf(segment.slice(over));
  const sign = segment[over + edge];
  if (!each || edge === 0 || !isOf(each, word.Each, word.Per) || !each.image.startsWith("每") || !isOf(sign, Sign)) return undefined;
  return [...segment.slice(over, over + edge), inserted(Mark, each), retyped(each, word.Each), ...segment.slice(over + edge)];
}
