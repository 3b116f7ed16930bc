import { retyped } from "../../lexer.ts";
import { Bound, Comparison, Name, NumberLiteral, word } from "../../tokens.ts";
import { says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 考核等级为优秀的 · 考核得分低于70分者 · 近3期中有2期等级为不合格: an outcome is a condition, with 当 or without. */
export const withConditions: Phrasing = (segments, statement) =>
  statement === "outcome" ? segments.map((segment) => withWhen(withPeriodsHeld(withoutWhose(withoutVerb(segment))))) : segments;

/** when total falls below 60 */
function withoutVerb(segment: Segment): Segment {
  return segment.filter((token, at) => !(says(token, "falls", "drops", "fell", "goes") && isOf(segment[at + 1], Bound)));
}

const conditions = [word.When, word.If, word.Accept, word.VisibleTo];

function withWhen(segment: Segment): Segment {
  const [first] = segment;
  const compares = segment.some((token) => isOf(token, Comparison, Bound));
  if (!first || isOf(first, ...conditions) || !compares || !isOf(first, word.Grade, word.Total, word.Rank, word.Attainment, word.Lately))
    return segment;
  return [inserted(word.When, first), ...segment];
}

/** 的 and 者 behind the condition. */
function withoutWhose(segment: Segment): Segment {
  return segment.length > 1 && isOf(segment.at(-1), word.Whose, word.InCase) ? segment.slice(0, -1) : segment;
}

/** 近3期中有2期: 近3期中2期. */
function withPeriodsHeld(segment: Segment): Segment {
  const lately = segment.findIndex((token) => isOf(token, word.Lately));
  const has = segment[lately + 2];
  const told = has && isOf(has, Name) ? HELD.exec(has.image)?.groups?.period : undefined;
  if (lately < 0 || !isOf(segment[lately + 1], NumberLiteral) || !has || told === undefined) return segment;
  const end = has.startOffset + told.length;
  const period = retyped(has, PERIODS[told] ?? word.Periods, has.startOffset, end, told);
  return [...segment.slice(0, lately + 2), period, retyped(has, word.Inside, end, end + 1, "中"), ...segment.slice(lately + 3)];
}

const HELD = /^(?<period>期|个月|个季度|季度|年度?)[中内]?(?:至少)?有$/u;

const PERIODS: Readonly<Record<string, Segment[number]["tokenType"]>> = {
  个月: word.Month,
  个季度: word.Quarter,
  季度: word.Quarter,
  年: word.Year,
  年度: word.Year,
};
