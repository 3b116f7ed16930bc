import { Equal, Mark, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { isOf, type Segment } from "../segment.ts";

/** 口径 = 合计(业绩.销售额), target = 300, 封顶：100: what a clause begins with says already that a figure follows. */
export const withoutMarks = called([Equal, Mark], (segments) => segments.map(withoutMark));

const heads = [word.Weight, word.Measure, word.Target, word.Cap, word.Floor, word.Base, word.Round] as const;

function withoutMark(segment: Segment): Segment {
  // target: 100% at 100% names a level of a line
  const head = segment.length > 2 && isOf(segment[0], ...heads) && isOf(segment[1], Equal, Mark) && !isOf(segment[3], word.At);
  return head ? segment.toSpliced(1, 1) : segment;
}
