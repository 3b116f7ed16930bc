import { retyped } from "../../lexer.ts";
import { Name, word } from "../../tokens.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment, textOf } from "../segment.ts";

/** 加到6分为止, 扣完10分为止, 最高得分不超过24分, 负分按0分计: how far points are added or taken off. */
export const withUntil: Phrasing = (segments) => segments.map((segment) => withLimit(segment));

function withLimit(segment: Segment): Segment {
  const [first, second] = segment;
  if (!first || !second) return segment;
  if (isOf(first, Name) && BELOW_ZERO.test(textOf(segment))) return [retyped(first, word.DownToZero)];
  if (isOf(first, word.Add) && isOf(second, word.To) && figureAt(segment, 2) > 0) return [retyped(first, word.Cap), ...segment.slice(2)];
  if (isOf(first, word.Cap) && isOf(second, word.AtMost) && figureAt(segment, 2) > 0) return [first, ...segment.slice(2)];
  if (isOf(first, Name) && /^[扣减]完$/u.test(first.image) && figureAt(segment, 1) > 0)
    return [retyped(first, word.AtMost), inserted(word.Deduct, second), ...segment.slice(1)];
  return segment;
}

const BELOW_ZERO =
  /^(?:得分|总分)?(?:出现|为|不足|低于)?(?:负分|负数|负值|0分)(?:的|时|者)?[均皆]?[按以计记](?:0|零)分?(?:计算|计分|[计记])?$/u;
