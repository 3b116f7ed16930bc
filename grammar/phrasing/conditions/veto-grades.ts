import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Close, Name, NumberLiteral, Open, OverSign, Text, word } from "../../tokens.ts";
import { called, inChinese, says } from "../said.ts";
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

/** then the grade cannot be higher than fair · grade is fail · any fatality results in a total score of zero: the same in English. */
const saidInEnglish: Phrasing = (segments, statement) =>
  statement === "veto" ? segments.map((segment) => withGradeLimit(withNoPoints(withAnyOf(withoutArticles(segment))))) : segments;

export const withVetoSaid = called([word.Grade, word.Total, word.Zero], saidInEnglish);

function withoutArticles(segment: Segment): Segment {
  return segment.filter(
    (token, at) => !(says(token, "the", "a", "an") && isOf(segment[at + 1], word.Grade, word.Total, word.Points, word.Zero, Name)),
  );
}

/** any fatality results in …: once there is one. */
function withAnyOf(segment: Segment): Segment {
  const [any, what] = segment;
  const verb = segment.findIndex((token) => says(token, "results", "leads", "means", "causes"));
  const lead = segment[verb];
  if (!any || !what || !lead || !isOf(any, word.AnyOf) || verb < 2) return segment;
  const subject = segment.slice(1, verb);
  const read = subject.length === 1 ? [inserted(word.Measure, what), inserted(Open, what), what, inserted(Close, what)] : subject;
  const rest = segment.slice(verb + 1 + Number(isOf(segment[verb + 1], word.In, word.To)));
  const some = [inserted(OverSign, lead), inserted(NumberLiteral, lead, "0")];
  return [retyped(any, word.When), ...read, ...some, retyped(lead, word.Then), ...rest];
}

/** total score (is|of) zero · a zero score · a score of zero: total 0 */
function withNoPoints(segment: Segment): Segment {
  const alone = withZeroScore(segment);
  if (alone) return alone;
  const at = segment.findIndex((token) => isOf(token, word.Total)) + 1;
  const points = Number(isOf(segment[at], word.Points));
  const [is, zero] = segment.slice(at + points);
  if (at === 0 || !is || !isOf(is, word.Is, word.Of) || !zero || segment.length > at + points + 2) return segment;
  const none = isOf(zero, word.Zero) ? retyped(zero, NumberLiteral, undefined, undefined, "0") : zero;
  return isOf(none, NumberLiteral) ? [...segment.slice(0, at), retyped(is, word.Is), none] : segment;
}

/** Behind then, a score of zero says of which score: the total. */
function withZeroScore(segment: Segment): Segment | undefined {
  const then = segment.findIndex((token) => isOf(token, word.Then));
  const said = segment.slice(then + 1);
  const [first] = said;
  const zero = said.find((token) => isOf(token, word.Zero));
  const others = said.filter((token) => token !== zero);
  const score = others.length > 0 && others.every((token) => isOf(token, word.Points, word.Of, word.Is));
  if (then < 0 || !first || !zero || !score) return undefined;
  const none = retyped(zero, NumberLiteral, undefined, undefined, "0");
  return [...segment.slice(0, then + 1), inserted(word.Total, first), inserted(word.Is, first), none];
}

const may = ["cannot", "can", "may", "must", "shall", "will", "be"];

/** is fail, cannot be higher than fair, is limited to fair: at most it; cannot be excellent: under it. */
function withGradeLimit(segment: Segment): Segment {
  const at = segment.findLastIndex((token) => isOf(token, word.Grade)) + 1;
  const grade = segment.at(-1);
  const said = segment.slice(at, -1);
  const [first] = said;
  const consequence = at === 1 || isOf(segment[at - 2], word.Then);
  if (!consequence || !first || !grade || !isOf(grade, Name, Text)) return segment;
  const better = (token: IToken): boolean => isOf(token, word.Over, word.Cap, word.AtMost, word.Nil) || says(token, "better", "than");
  if (!said.every((token) => better(token) || isOf(token, word.Is, word.Not) || says(token, ...may))) return segment;
  const refused = !said.some(better) && said.some((token) => isOf(token, word.Not) || says(token, "cannot"));
  return [...segment.slice(0, at), retyped(first, refused ? word.Under : word.AtMost), grade];
}
