import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Percentage, PlusMinus, word } from "../../tokens.ts";
import { differenceOf, sumOf } from "../decimal.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/** ±5%以内, 与目标偏差不超过5%, within ±5%: between 95% and 105% of the target. */
const corridors: Phrasing = (segments) => {
  const around = segments.map((segment) => corridorOf(segment));
  if (around.every((corridor) => corridor === undefined)) return segments;
  const oneSided = !segments.some((segment) => isOf(segment[sideOf(segment)], word.Under, word.EitherWay));
  return segments.map((segment, index) => around[index] ?? (oneSided ? beyondEither(segment) : segment));
};

export const withCorridors = called([PlusMinus, word.EitherWay, word.UpTo], corridors);

/** ±5%以内得满分，每超1%扣1分, -1 per 1% over: over means out of it, on either side. */
function beyondEither(segment: Segment): Segment {
  const at = sideOf(segment);
  const over = segment[at];
  return over && isOf(over, word.Over) ? segment.with(at, retyped(over, word.EitherWay)) : segment;
}

/** Where a step says its side, without an edge of its own; -1 where it is no step. */
function sideOf(segment: Segment): number {
  const per = segment.findIndex((token) => isOf(token, word.Per));
  const behind = per + 1 + figureAt(segment, per + 1);
  if (per < 0 || behind === per + 1) return per < 0 ? -1 : per + 1;
  return figureAt(segment, behind + 1) > 0 || isOf(segment[behind + 1], word.Target) ? -1 : behind;
}

function corridorOf(segment: Segment): Segment | undefined {
  if (!isAward(segment)) return undefined;
  const near = nearTarget(segment);
  if (near) return near;
  const at = segment.findIndex((token) => isOf(token, Percentage));
  const share = segment[at];
  const lead = segment.slice(0, Math.max(at, 0));
  const deviates = lead.some((token) => isOf(token, PlusMinus, word.EitherWay));
  if (!share || !deviates || !lead.every((token) => isOf(token, ...leading))) return undefined;
  const ends = isOf(segment[at + 1], word.OrLess, word.Within) ? 2 : 1;
  const written = Number(share.image.replace(/\s*%$/u, ""));
  if (!(written > 0 && written < 100)) return undefined;
  return [...resultBefore(lead), ...aroundTarget(share, share.image), ...segment.slice(at + ends)];
}

/** Of a target, this many percent less to as many more. */
function aroundTarget(share: IToken, percent: string): readonly IToken[] {
  const [low, high] = [differenceOf("100", percent), sumOf("100", percent)].map((each) =>
    each === undefined ? [] : ofTarget(share, each),
  );
  return [inserted(word.Between, share), ...(low ?? []), inserted(word.And, share), ...(high ?? [])];
}

/** 10 within 5% of target; within 95% of it is up to there. */
function nearTarget(segment: Segment): Segment | undefined {
  const at = segment.findIndex((token, index) => isOf(token, word.UpTo) && isOf(segment[index + 1], Percentage));
  const [within, share, of, ...rest] = segment.slice(Math.max(at, 0));
  const target = rest[0]?.image === "the" ? 1 : 0;
  if (!share || within?.image.toLowerCase() !== "within" || !isOf(of, word.Of) || !isOf(rest[target], word.Target)) return undefined;
  const written = Number(share.image.replace(/\s*%$/u, ""));
  return written > 0 && written < 50
    ? [...segment.slice(0, at), ...aroundTarget(share, share.image), ...rest.slice(target + 1)]
    : undefined;
}

/** What may stand before the share. */
const leading = [PlusMinus, word.EitherWay, word.UpTo, word.AtMost, word.And, word.Target, word.At, word.Reaching, word.Full] as const;

/** full within ±5% */
function resultBefore(lead: Segment): Segment {
  return lead.filter((token) => isOf(token, word.Full));
}

function ofTarget(share: IToken, percent: string): readonly IToken[] {
  return [retyped(share, Percentage, share.startOffset, undefined, `${percent}%`), inserted(word.Of, share), inserted(word.Target, share)];
}
