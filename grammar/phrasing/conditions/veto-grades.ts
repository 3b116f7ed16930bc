import { endOf, retyped } from "../../lexer.ts";
import { Name, Text, word } from "../../tokens.ts";
import { inChinese } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 等级为不合格 · 当年考核定为不合格 · 不得评为优秀: a veto takes away, so a grade that it gives is the best one left. */
const keptFrom: Phrasing = (segments, statement) => (statement === "veto" ? segments.map((segment) => withLimit(segment)) : segments);

export const withVetoGrades = inChinese(keptFrom);

const what = "(?:当|本)?(?:年度?|季度?|月度?|期)?(?:绩效|综合)?(?:考核|考评|评定)?(?:等级|等次|档次|结果)?";
const given = "(?:直接|一律|均)?(?:为|评为|评定为|定为|列为|降为|认定为|视为)";
const refused = "(?:不得|不能|不可|不予)(?:为|评为|评定为|定为|评|列为)";
const said = new RegExp(`^${what}(?:(?<refused>${refused})|${given})(?<grade>.+)$`, "u");

function withLimit(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Then)) + 1;
  const [first, second, third] = segment.slice(at);
  const named = isOf(first, word.Grade) && isOf(second, word.Is, word.Earn) && isOf(third, Name, Text);
  if (named && second) return segment.with(at + 1, retyped(second, word.AtMost));
  const { grade, refused: kept } = (first && isOf(first, Name) ? said.exec(first.image)?.groups : undefined) ?? {};
  if (!first || grade === undefined || segment.length > at + 1) return segment;
  const start = endOf(first) - grade.length;
  const limit = inserted(kept === undefined ? word.AtMost : word.Under, first);
  return [...segment.slice(0, at), inserted(word.Grade, first), limit, retyped(first, Name, start, endOf(first), grade)];
}
