import { Mark, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** 分段计提：100万元以内2%: the tiers are announced, and the first of them follows. */
const apart: Phrasing = (segments) => segments.flatMap((segment) => headAndRow(segment));

export const withTierHeads = called([word.Marginal, word.Whole], apart);

function headAndRow(segment: Segment): readonly Segment[] {
  const mark = isOf(segment[0], word.Tiers) ? 2 : 1;
  const announces = isOf(segment[mark - 1], word.Marginal, word.Whole) && isOf(segment[mark], Mark);
  return announces ? [segment.slice(0, mark), segment.slice(mark + 1)] : [segment];
}
