import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Mark, Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** A：1.2，B：1.0 of a base · 1.2 at A, 1 at B · 优秀绩效系数为1.2 · A级系数1.2 · 系数：A级1.2 · 90分以上的，发放系数1.0: a bare number is so many times the base. */
export const withCoefficients: Phrasing = (segments, statement) => {
  if (statement !== "pay") return segments;
  const named = segments.map((segment) => withNamed(withoutHeading(withNoun(segment))));
  const based = named.some((segment) => segment.some((token) => isOf(token, word.Base, word.Of)));
  const numbers = named.map((segment) => (based ? numberAt(segment) : undefined));
  const bare = numbers.flatMap((at, index) => (at === undefined ? [] : [named[index]?.[at]?.image ?? ""]));
  const isTimes = bare.some((image) => image.includes(".")) && bare.every((image) => Number(image) < 10);
  return isTimes ? named.map((segment, index) => withTimes(segment, numbers[index])) : named;
};

/** 系数：A级1.2 · 绩效系数为：A级1.2 */
function withoutHeading(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Coefficient));
  const mark = isOf(segment[at + 1], Mark) ? at + 1 : at + 2;
  const isHeading = at >= 0 && at <= 1 && isOf(segment[mark], Mark) && isOf(segment[mark + 1], Name);
  return isHeading ? segment.slice(mark + 1) : segment;
}

/** A级系数1.2 in one run */
function withNoun(segment: Segment): Segment {
  const [first, number, ...more] = segment;
  const grade = isOf(first, Name) ? /^(?<grade>.+?)(?:的)?系数(?:为)?$/u.exec(first?.image ?? "")?.groups?.grade : undefined;
  if (!first || !number || grade === undefined || more.length > 0 || !isOf(number, NumberLiteral)) return segment;
  const begin = first.startOffset;
  const end = begin + grade.length;
  return [retyped(first, Name, begin, end, grade), retyped(first, word.Coefficient, end, endOf(first), "系数"), number];
}

const stem = /(?:绩效|考核|发放|奖金|年终奖|分配)(?:工资|奖金)?$/u;

/** 优秀绩效系数为1.2 is 优秀 1.2倍, 发放系数1.0 is 得1.0倍. */
function withNamed(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Coefficient) || (isOf(token, word.Earn) && token.image.startsWith("系数")));
  const said = segment[at];
  const behind = at + 1 + Number(isOf(said, word.Coefficient) && isOf(segment[at + 1], word.Earn, word.Is, Mark));
  const number = segment[behind];
  if (!said || !number || !isOf(number, NumberLiteral) || segment.length !== behind + 1) return segment;
  const before = isOf(segment[at - 1], word.Earn) ? segment.slice(0, at - 1) : segment.slice(0, at);
  return [...before.flatMap((token) => withoutStem(token)), retyped(said, word.Earn), number, inserted(Unit, number, "倍")];
}

function withoutStem(token: IToken): readonly IToken[] {
  const tail = isOf(token, Name) ? stem.exec(token.image)?.[0] : undefined;
  if (tail === undefined) return [token];
  const name = token.image.slice(0, -tail.length);
  return name === "" ? [] : [retyped(token, Name, token.startOffset, endOf(token) - tail.length, name)];
}

/** Where the bare number that a row gives stands; undefined where a row gives something else. */
function numberAt(segment: Segment): number | undefined {
  if (segment.some((token) => isOf(token, word.Round, word.Base))) return undefined;
  if (isOf(segment[0], NumberLiteral) && isOf(segment[1], word.At)) return 0;
  const at = segment.length - 1;
  const alone = at > 0 && isOf(segment[at], NumberLiteral) && figureAt(segment, at) === 1;
  return alone && isOf(segment[at - 1], Mark, word.Earn, word.Is, Name) ? at : undefined;
}

function withTimes(segment: Segment, at: number | undefined): Segment {
  const number = at === undefined ? undefined : segment[at];
  if (at === undefined || !number) return segment;
  return [...segment.slice(0, at + 1), inserted(Unit, number, "倍"), ...segment.slice(at + 1)];
}
