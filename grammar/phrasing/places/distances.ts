import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Percentage, Unit, word } from "../../tokens.ts";
import { sumOf } from "../decimal.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 低于目标值10%以上不得分, 低10个百分点以上不得分, 超支5%以内得8分: how far from the target.
 * Of a percentage it is so many points from it, of anything else so much of it.
 */
const fromTarget: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const target = targetIn(segments);
  return target ? segments.map((segment) => placed(atTarget(segment, target), target)) : segments;
};

export const withDistances = called([word.OrMore, word.OrLess, word.At, word.Reaching, word.Under], fromTarget);

/** 持平得满分, 等于目标值得20分: at the target. 完成得满分, 未完成不得分: from it, and under it. */
function atTarget(segment: Segment, { percent }: Aim): Segment {
  const [first, second] = segment;
  if (!first || !second) return segment;
  if (isOf(first, word.At) && isOf(second, word.Target) && first.startOffset === second.startOffset)
    return [percentAt(first, percent), ...segment.slice(2)];
  const start = isOf(first, word.Reaching, word.From) || (isOf(first, word.Under) && first.image.startsWith("未")) ? 1 : 0;
  const aim = segment[start];
  const behind = segment.slice(start + 1);
  if (aim && isOf(aim, word.Target) && start > 0) {
    // 完成目标值80%以上, 未完成目标80%: so much of it
    const share = isOf(behind[0], Percentage) && behind.length > 1;
    if (share) return [...(isOf(first, word.Under) ? [first] : []), aim, inserted(word.Whose, aim), ...behind];
    const given = isOf(behind[0], word.Whose) ? behind.slice(1) : behind;
    if (isOf(first, word.Reaching) && isOf(given[0], word.Earn, word.Full)) return [retyped(first, word.From), aim, ...given];
  }
  const gives = isOf(second, word.Earn, word.Full, word.None);
  if (gives && isOf(first, word.Reaching) && /^(?:完成|达成|实现)$/u.test(first.image))
    return [retyped(first, word.From), inserted(word.Target, second), ...segment.slice(1)];
  return gives && isOf(first, word.Under) && first.image.length > 2 ? [first, inserted(word.Target, second), ...segment.slice(1)] : segment;
}

/** What is reached at the target: its own percentage, or 100% of it. */
export type Aim = {
  readonly percent: string;
  readonly own: boolean;
  /** The target itself, where it is an amount. */
  readonly amount?: Segment;
};

export function targetIn(segments: readonly Segment[]): Aim | undefined {
  const target = segments.find(([first, next]) => isOf(first, word.Target) && next !== undefined && !isOf(next, word.Earn));
  const figure = target?.find((token) => isOf(token, Percentage, NumberLiteral));
  if (isOf(figure, Percentage) && !figure?.image.endsWith("%")) return undefined;
  if (target)
    return isOf(figure, Percentage) && figure
      ? { percent: figure.image, own: true }
      : { percent: "100", own: false, amount: target.slice(1) };
  const full = segments
    .filter(([first]) => isOf(first, Percentage) && first?.image.endsWith("%"))
    .filter((segment) => isOf(segment.at(-1), word.Full));
  const [first] = full[0] ?? [];
  return full.length === 1 && first ? { percent: first.image, own: true } : undefined;
}

type Distance = { readonly size: string; readonly points: boolean; readonly length: number };

function distanceAt(segment: Segment, at: number): Distance | undefined {
  const [figure, unit] = [segment[at], segment[at + 1]];
  if (figure && isOf(figure, Percentage) && figure.image.endsWith("%")) return { size: figure.image, points: false, length: 1 };
  const points = figure && isOf(figure, NumberLiteral) && isOf(unit, Unit) && unit?.image.endsWith("百分点");
  return points ? { size: figure.image, points: true, length: figureAt(segment, at) } : undefined;
}

function placed(segment: Segment, target: Aim): Segment {
  const [side, second] = segment;
  const named = isOf(second, word.Target);
  const start = named ? 2 : 1;
  const distance = distanceAt(segment, start);
  const edge = segment[start + (distance?.length ?? 0)];
  const below = isOf(side, word.Under) || (isOf(side, Name) && /^[低少差]$/u.test(side?.image ?? ""));
  const above = isOf(side, word.Over) || (isOf(side, Name) && /^[超高多]$/u.test(side?.image ?? ""));
  if (!side || !distance || !(below || above) || !isOf(edge, word.OrMore, word.OrLess)) return segment;
  // 低于90%以上 is no distance; without the word target, points or a short word say that it is one.
  if (!(named || distance.points || side.image.length === 1) || (distance.points && !target.own)) return segment;
  const rest = segment.slice(start + distance.length + 1).filter((token, at) => at > 0 || !isOf(token, word.PartOf, word.Whose));
  const far = percentAt(side, target.percent, below ? `-${distance.size}` : distance.size);
  const aim = percentAt(side, target.percent);
  if (isOf(edge, word.OrMore)) return [far, inserted(below ? word.OrLess : word.OrMore, side, below ? "及以下" : "及以上"), ...rest];
  return below
    ? [inserted(word.AtLeast, side), far, inserted(word.Under, side), aim, ...rest]
    : [inserted(word.Over, side), aim, inserted(word.AtMost, side), far, ...rest];
}

/** A percentage, and so much more. */
export function percentAt(token: IToken, percent: string, more = "0"): IToken {
  return inserted(Percentage, token, `${sumOf(percent, more) ?? percent}%`);
}
