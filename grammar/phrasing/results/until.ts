import { retyped } from "../../lexer.ts";
import { Name, word } from "../../tokens.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 加到6分为止, 扣完10分为止, 最高得分不超过24分: how far points are added or taken off. */
export const withUntil: Phrasing = (segments) => segments.map((segment) => withLimit(segment));

function withLimit(segment: Segment): Segment {
  const [first, second] = segment;
  if (!first || !second) return segment;
  if (isOf(first, word.Add) && isOf(second, word.To) && figureAt(segment, 2) > 0) return [retyped(first, word.Cap), ...segment.slice(2)];
  if (isOf(first, word.Cap) && isOf(second, word.AtMost) && figureAt(segment, 2) > 0) return [first, ...segment.slice(2)];
  if (isOf(first, Name) && /^[扣减]完$/u.test(first.image) && figureAt(segment, 1) > 0)
    return [retyped(first, word.AtMost), inserted(word.Deduct, second), ...segment.slice(1)];
  return segment;
}
