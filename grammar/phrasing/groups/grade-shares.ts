import { retyped } from "../../lexer.ts";
import { Mark, Name, Percentage, word } from "../../tokens.ts";
import { isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 团队中 A：10%，B：20% · 各团队中，优秀不超过20%: shares told one after another, the group once before them. */
export const withGradeShares: Phrasing = (segments, statement) =>
  statement === "distribution" ? joined(segments).map((segment) => withExactly(segment)) : segments;

/** The group alone, before a comma. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return rejoined(segments, (before, segment) => {
    const [group, inside, ...more] = before;
    const opens = isOf(group, Name) && isOf(inside, word.Inside) && more.length === 0;
    return opens && isOf(segment[0], Name) ? [...before, ...segment] : undefined;
  });
}

/** A：10% is exactly that; A：不超过10% says otherwise. */
function withExactly(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, Mark));
  const [mark, share] = [segment[at], segment[at + 1]];
  if (!mark || !isOf(segment[at - 1], Name)) return segment;
  if (isOf(share, word.AtMost, word.AtLeast, word.Exactly)) return segment.toSpliced(at, 1);
  return isOf(share, Percentage) && segment.length === at + 2 ? segment.with(at, retyped(mark, word.Exactly)) : segment;
}
