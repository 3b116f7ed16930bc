import { endOf, retyped } from "../../lexer.ts";
import { Name, Percentage, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 考核结果为优秀的按120%发放, 评为A级者发放100%: what is graded is the review, and its grade has no 的. */
export const withReviewResults: Phrasing = (segments, statement) =>
  statement === "pay" || statement === "distribution"
    ? joined(segments.map((segment) => withBy(withGrade(withoutGradeWord(segment)))))
    : segments;

/** 等级 最高 中, 等级为中, 30% at 中: a grade may be called what elsewhere is a word. */
export const withMiddleGrade = called([word.Inside], (segments, statement) =>
  ["veto", "outcome", "pay", "distribution"].includes(statement) ? segments.map((segment) => withMiddle(segment)) : segments,
);

function withMiddle(segment: Segment): Segment {
  return segment.map((token, at) => {
    const before = segment[at - 1];
    const led = isOf(before, word.At) || (isOf(before, word.Inside, word.In) && before?.image === "in");
    const graded = isOf(before, word.Cap, word.AtMost, word.Is) && isOf(segment[at - 2], word.Grade);
    const named = at === 0 ? figureAt(segment, 1) > 0 : led || graded;
    return isOf(token, word.Inside) && token.image === "中" && named ? retyped(token, Name) : token;
  });
}

/** A级按120%发放: the grade in one run with the word. */
function withBy(segment: Segment): Segment {
  const [name, share] = segment;
  const told = name && isOf(name, Name) && isOf(share, Percentage) ? /^(?<grade>[^按]+)按$/u.exec(name.image)?.groups?.grade : undefined;
  if (!name || told === undefined) return segment;
  const end = name.startOffset + told.length;
  return [retyped(name, Name, name.startOffset, end, told), retyped(name, word.Earn, end, endOf(name), "按"), ...segment.slice(1)];
}

/** 等级为优秀的 */
function withoutGradeWord(segment: Segment): Segment {
  const [grade, is, name] = segment;
  return isOf(grade, word.Grade) && isOf(is, word.Is) && isOf(name, Name) ? segment.slice(2) : segment;
}

/** 等级为优秀的，系数为1.2: what a grade gives may stand behind a comma. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return rejoined(segments, ([name, whose, ...more], segment) => {
    const opens = isOf(name, Name) && isOf(whose, word.Whose) && more.length === 0;
    return name && opens && isOf(segment[0], word.Earn, word.Coefficient, word.None, word.By) ? [name, ...segment] : undefined;
  });
}

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
