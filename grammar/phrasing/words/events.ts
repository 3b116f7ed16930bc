import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Period, Unit, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { figureAt, hasStep, inserted, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 发生一次扣5分, 每开发1家新客户得1分: so much for each of what happens. */
export const withEvents: Phrasing = (written, statement, { own }) => {
  const isCounted = written.some((segment) => hasStep(segment) || countOf(segment) !== undefined);
  const segments = statement === "metric" && isCounted ? written.map((segment) => ofOther(segment, own)) : written;
  const counts = new Set(segments.map((segment) => countOf(segment)).filter((count) => count !== undefined));
  return segments.map((segment) => withVerbBehind(counts.size === 1 && countOf(segment) === 1 ? eachOf(segment) : segment));
};

/** 每发生一次扣3分；发生重大事故的不得分: what else happens is no more of what is counted. */
function ofOther(segment: Segment, own: string | undefined): Segment {
  const [happens, what, ...gives] = segment;
  const other = isOf(happens, word.Happening) && isOf(what, Name) && !own?.endsWith(what?.image ?? "");
  if (!what || !other || !isOf(gives[0], word.Earn, word.None, word.Full, word.Whose)) return segment;
  return [what, inserted(word.Over, what), inserted(NumberLiteral, what, "0"), ...gives];
}

/** How many a clause such as 缺少一项扣2分 is about; undefined for other clauses. */
function countOf(segment: Segment): number | undefined {
  const at = isOf(segment[0], Name, word.Happening) ? 1 : 0;
  const [count, unit] = [segment[at], segment[at + 1]];
  const noun = isOf(segment[at + 2], Name) ? 1 : 0;
  const sign = segment[at + 2 + noun];
  if (!isOf(count, NumberLiteral) || !isOf(unit, Unit, Period) || !isOf(sign, word.Add, word.Deduct)) return undefined;
  return count && (numeralValue(count.image) ?? Number(count.image));
}

function eachOf(segment: Segment): Segment {
  const [first] = segment;
  if (!first) return segment;
  return isOf(first, NumberLiteral) ? [inserted(word.Each, first), ...segment] : [inserted(word.Per, first), ...segment];
}

/** 每开发1家新客户: the grammar has the noun behind the figure. */
function withVerbBehind(segment: Segment): Segment {
  if (!isAward(segment)) return segment;
  const at = segment.findIndex((token, index) => isOf(token, word.Per) && isOf(segment[index + 1], Name, word.Happening));
  const [per, verb] = [segment[at], segment[at + 1]];
  const length = figureAt(segment, at + 2);
  if (!per || !verb || length === 0) return segment;
  const figure = segment.slice(at + 2, at + 2 + length);
  const behind = segment[at + 2 + length];
  const noun = behind && isOf(behind, Name) ? behind : undefined;
  const name: IToken = retyped(verb, Name, undefined, undefined, verb.image + (noun?.image ?? ""));
  const counts = isOf(figure[1], Unit) && !isOf(segment[at + 2], word.Over);
  const step = counts ? retyped(per, word.Each) : per;
  return [...segment.slice(0, at), step, ...figure, name, ...segment.slice(at + 2 + length + (noun ? 1 : 0))];
}
