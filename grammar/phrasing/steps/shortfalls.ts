import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 100%得满分，不足100%的部分每1%扣1分: what is short of the figure counts, and
 * not what there is up to it, as of 不足10分钟每分钟扣1元.
 */
const withShortfalls: Phrasing = (segments) => {
  const anchors = new Set(segments.flatMap((segment) => anchorOf(segment) ?? []));
  const wanted = segments.some((segment) => isOf(segment[0], word.Target) || isWanted(segment));
  return segments.map((segment) => (wanted ? missedOf(shortOf(segment, anchors)) : shortOf(segment, anchors)));
};

const missed = ["missed", "skipped", "omitted"];

export const withShortfall = called([word.Under, ...missed], withShortfalls);

/** full points for 12 visits: so many are wanted. */
function isWanted(segment: Segment): boolean {
  const at = segment.findIndex((token) => isOf(token, word.At, word.From, word.AtLeast));
  return at > 0 && figureAt(segment, at + 1) > 0 && Number(segment[at + 1]?.image) > 0;
}

/** 1.5 points off for every visit missed, where 12 are wanted: for each one under it. */
function missedOf(segment: Segment): Segment {
  const step = segment.findIndex((token) => isOf(token, word.Per, word.Each, word.ForEach));
  const per = segment[step];
  const rest = segment.slice(step + 1);
  const nouns = rest.filter((token) => !says(token, ...missed));
  const one = rest.length === nouns.length + 1 && nouns.length === 1 && isOf(nouns[0], Unit, Name);
  return per && step > 0 && one
    ? [...segment.slice(0, step), retyped(per, word.Per), inserted(NumberLiteral, per, "1"), inserted(word.Under, per)]
    : segment;
}

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
