import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Name, Text, word } from "../../tokens.ts";
import { conceptsOf } from "../../words.ts";
import { called } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 连续三个月考核不合格: what is graded is the review, and a condition that opens an outcome needs no 当. */
const inARow: Phrasing = (segments, statement) =>
  statement === "outcome" ? segments.map((segment) => withoutReview(withIs(withWhen(withAnyOf(segment))))) : segments;

export const withInARow = called([word.InARow, word.Lately], inARow);

/** 连续两季度等级不合格: the grade is that. */
function withIs(segment: Segment): Segment {
  return segment.flatMap((token, at) =>
    isOf(token, word.Grade) && isOf(segment[at + 1], Name, Text) ? [token, inserted(word.Is, segment[at + 1] ?? token)] : [token],
  );
}

const review = /^(?:绩效|月度|季度|年度)*考核(?:结果|等级|评级)?(?:均|都)?(?:为|是)?(?=.)/u;

function withoutReview(segment: Segment): Segment {
  const last = segment.at(-1);
  if (!last || !isOf(last, Name) || !segment.some((token) => isOf(token, word.InARow))) return segment;
  const told = review.exec(last.image)?.[0].length ?? 0;
  const grade = last.image.slice(told).replace(/(?<=.)[的者]$/u, "");
  return segment.with(-1, retyped(last, Name, last.startOffset + told, last.startOffset + told + grade.length, grade));
}

/** 近4期有3期为优秀 is 近4期中3期 优秀. */
function withAnyOf(segment: Segment): Segment {
  const [lately, count, has, ofThem, last] = segment;
  const isAnyOf = isOf(lately, word.Lately) && isOf(has, Name) && isOf(last, Name) && segment.length === 5;
  if (!isAnyOf || !lately || !count || !has || !ofThem || !last) return segment;
  const many = /^(?<period>期|个月|个季度|年)[中内]?有$/u.exec(has.image)?.groups?.period;
  const told = /^(?<period>期|个月|个季度|年)(?:考核)?(?:结果)?(?:均|都)?(?:为|是|评为)?(?<grade>.+)$/u.exec(last.image)?.groups;
  if (!many || !told?.period || !told.grade) return segment;
  const grade = retyped(last, Name, endOf(last) - told.grade.length, endOf(last), told.grade);
  const inside = retyped(has, word.Inside, endOf(has) - 1);
  return [inserted(word.When, lately), lately, count, periodIn(has, many), inside, ofThem, periodIn(last, told.period), grade];
}

function periodIn(token: IToken, image: string): IToken {
  return retyped(token, word[conceptsOf(image, "rule")?.[0] ?? "Periods"], token.startOffset, token.startOffset + image.length, image);
}

function withWhen(segment: Segment): Segment {
  const [first] = segment;
  return first && isOf(first, word.InARow) ? [inserted(word.When, first), ...segment] : segment;
}
