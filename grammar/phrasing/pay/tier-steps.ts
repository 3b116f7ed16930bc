import type { IToken } from "chevrotain";
import { NumberLiteral, Period, Unit, word } from "../../tokens.ts";
import { inserted, isFigureEnd, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 超额累进，20次以内每次1分，超过20次的部分每次0.5分 · tiers marginal 1 per visit
 * up to 20 | 0.5 per visit beyond: what each tier is per is said once, behind the word.
 */
export const withTierSteps: Phrasing = (segments) => {
  const at = segments.findIndex(([first]) => isOf(first, word.Tiers, word.Marginal, word.Whole));
  const head = segments[at];
  const mode = head?.findIndex((token) => isOf(token, word.Marginal, word.Whole)) ?? -1;
  const first = head?.[mode + 1] ?? segments[at + 1]?.[0];
  if (!head || mode < 0 || !first || isOf(first, word.Per)) return segments;
  const steps = segments.slice(at).flatMap((segment) => stepsIn(segment));
  const [step] = steps;
  const same = step && steps.length > 1 && steps.every((each) => meaning(each) === meaning(step));
  if (!same) return segments;
  const per = [inserted(word.Per, first), ...figureOf(step.size, first)];
  return segments.map((segment, index) => {
    if (index < at) return segment;
    const bare = without(segment);
    return index === at ? [...bare.slice(0, mode + 1), ...per, ...bare.slice(mode + 1)] : bare;
  });
};

type Step = { readonly start: number; readonly end: number; readonly size: Segment };

/** Where a tier says what it is per: per visit, 每次, per 10,000 CNY. */
function stepsIn(segment: Segment): readonly Step[] {
  return segment.flatMap((token, start) => {
    if (!isOf(token, word.Per, word.Each) || isOf(segment[start + 1], Period)) return [];
    const isBehind = isFigureEnd(segment[start - 1]) && !isEdge(segment, start);
    const counted = isOf(segment[start + 1], NumberLiteral) && (isBehind || isOf(segment[start + 2], Unit)) ? 1 : 0;
    // 每次1分: the figure behind is what the tier gives.
    const isSize = counted === 1 && !isOf(token, word.Each) && !isUnitOf(segment[start + 2], "points");
    const unit = isOf(segment[start + 1 + (isSize ? 1 : 0)], Unit) ? 1 : 0;
    const end = start + 1 + (isSize ? 1 : 0) + unit;
    if (end === start + 1 && !isOf(token, word.Each)) return [];
    return [{ start, end, size: segment.slice(start + 1, end) }];
  });
}

function isEdge(segment: Segment, at: number): boolean {
  return isOf(segment[at - 1], word.PartOf, word.OrLess, word.OrMore);
}

/** Of one of something only the something is said. */
function figureOf(size: Segment, before: IToken): Segment {
  const [first] = size;
  if (first && isOf(first, NumberLiteral)) return size;
  return [inserted(NumberLiteral, first ?? before, "1"), ...size];
}

function meaning({ size }: Step): string {
  return size.map(({ image }) => image).join(" ");
}

function without(segment: Segment): Segment {
  const steps = stepsIn(segment);
  return segment.filter((_, at) => !steps.some(({ start, end }) => start <= at && at < end));
}
