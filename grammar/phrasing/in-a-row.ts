import { endOf, retyped } from "../lexer.ts";
import { Name, word } from "../tokens.ts";
import { inserted, isOf, type Phrasing, type Segment } from "./segment.ts";

/** 连续三个月考核不合格: what is graded is the review, and a condition that opens an outcome needs no 当. */
export const withInARow: Phrasing = (segments, statement) =>
  statement === "outcome" ? segments.map((segment) => withoutReview(withWhen(segment))) : segments;

const review = /^(?:绩效|月度|季度|年度)*考核(?:结果|等级|评级)?(?:均|都)?(?:为|是)?(?=.)/u;

function withoutReview(segment: Segment): Segment {
  const last = segment.at(-1);
  const told = last && isOf(last, Name) && segment.some((token) => isOf(token, word.InARow)) ? review.exec(last.image)?.[0] : undefined;
  if (!last || told === undefined) return segment;
  return segment.with(-1, retyped(last, Name, last.startOffset + told.length, endOf(last), last.image.slice(told.length)));
}

function withWhen(segment: Segment): Segment {
  const [first] = segment;
  return first && isOf(first, word.InARow) ? [inserted(word.When, first), ...segment] : segment;
}
