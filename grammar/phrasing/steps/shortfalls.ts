import type { IToken } from "chevrotain";
import { word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 100%得满分，不足100%的部分每1%扣1分: what is short of the figure counts, and
 * not what there is up to it, as of 不足10分钟每分钟扣1元.
 */
const withShortfalls: Phrasing = (segments) => {
  const anchors = new Set(segments.flatMap((segment) => anchorOf(segment) ?? []));
  return segments.map((segment) => shortOf(segment, anchors));
};

export const withShortfall = called([word.Under], withShortfalls);

/** What a clause gives its points at: 100%得满分, 达到100%得20分, 95%及以上得10分. */
function anchorOf(segment: Segment): string | undefined {
  const start = isOf(segment[0], word.From, word.AtLeast, word.Reaching) ? 1 : 0;
  const length = figureAt(segment, start);
  const behind = start + length + Number(isOf(segment[start + length], word.OrMore));
  return length > 0 && isOf(segment[behind], word.Earn, word.Full, word.Is) ? imageOf(segment, start, length) : undefined;
}

function shortOf(segment: Segment, anchors: ReadonlySet<string>): Segment {
  const [under] = segment;
  const length = figureAt(segment, 1);
  const per = segment.findIndex((token) => isOf(token, word.Per, word.Each));
  const token = segment[per];
  const between = segment.slice(1 + length, Math.max(per, 0));
  const part = between.some((each) => isOf(each, word.PartOf));
  const sided = isOf(segment[per + 1], word.Over, word.Under, word.EitherWay);
  if (!isOf(under, word.Under) || !token || length === 0 || sided || !isOf(segment[per + 1 + figureAt(segment, per + 1)], word.Deduct))
    return segment;
  if (!part && !anchors.has(imageOf(segment, 1, length))) return segment;
  return [...segment.slice(0, 1 + length), ...stepUnder(token), ...segment.slice(per + 1)];
}

function stepUnder(per: IToken): Segment {
  return [{ ...inserted(word.Per, per), image: per.image }, inserted(word.Under, per)];
}

function imageOf(segment: Segment, at: number, length: number): string {
  return segment
    .slice(at, at + length)
    .map(({ image }) => image)
    .join("");
}
