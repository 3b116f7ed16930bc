import { endOf, retyped } from "../lexer.ts";
import { Name, word } from "../tokens.ts";
import { isOf, type Phrasing, type Segment } from "./segment.ts";

/** 考核结果为优秀的按120%发放, 评为A级者发放100%: what is graded is the review, and its grade has no 的. */
export const withReviewResults: Phrasing = (segments, statement) =>
  statement === "pay" || statement === "distribution" ? segments.map((segment) => withGrade(segment)) : segments;

const review = /^(?:(?:绩效|月度|季度|年度)*考核|绩效|评价|评定)?(?:结果|等级|评级|成绩)?(?:评?为|是)(?=.)/u;

function withGrade(segment: Segment): Segment {
  const [first, second] = segment;
  const said = first && isOf(first, Name) ? review.exec(first.image)?.[0] : undefined;
  const named =
    first && said !== undefined
      ? retyped(first, Name, first.startOffset + said.length, endOf(first), first.image.slice(said.length))
      : first;
  if (!named || !isOf(named, Name)) return segment;
  return [named, ...segment.slice(isOf(second, word.Whose) && segment.length > 2 ? 2 : 1)];
}
