import type { IToken, TokenType } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Bound, Name, Period, word } from "../../tokens.ts";
import { calledBy, says } from "../said.ts";
import { figureAt, inAward, isOf, type Phrasing, type Segment } from "../segment.ts";
import { cycleSaid } from "./cycle-said.ts";

/** 全年累计, 本季度共: in one run of letters. */
const named =
  /^(?:[本全当]?(?:(?<month>月度?)|(?<quarter>季度?)|(?<year>年度?))|(?<any>考核期|考核周期|期间|本期|当期))内?(?:累计|合计|共|共计)?$/u;

/**
 * 当月超过2次的, 年度内累计3次以上, 完成季度目标的100%: that the period computed is meant goes
 * without saying where the scheme's cycle is that period. Any other stays as written.
 */
const ofPeriod: Phrasing = (segments, statement, { cycle }) => {
  if (statement !== "metric" && statement !== "pay") return segments;
  return segments.map((segment) => inAward(withoutLead(segment, cycle), [(each) => withoutSum(each), (each) => withoutOwn(each, cycle)]));
};

export const withThisPeriod = calledBy(
  /^(?:[本全当]?[月季年]度?|考核|期间|本期|当期)/u,
  [Period, word.Periods, word.InThePeriod, word.Sum, word.Cycle],
  ofPeriod,
);

/** 当月, 本季度内, 考核期内, 全年累计: before what is said of it. */
function withoutLead(segment: Segment, cycle: TokenType | undefined): Segment {
  const [first, second] = segment;
  const none = first && isOf(first, Name) ? noneIn.exec(first.image)?.groups : undefined;
  if (first && none?.what && (none.any !== undefined || cycleSaid(none) === cycle))
    return [...withoutAny(first, none), ...segment.slice(1)];
  // 每季度不少于4次 of a quarterly scheme
  if (isOf(first, word.Per) && isThis(second, cycle) && isOf(segment[2], Bound)) return segment.slice(2);
  const spelt = first && isOf(first, Name) ? named.exec(first.image)?.groups : undefined;
  if (spelt) return spelt.any !== undefined || cycleSaid(spelt) === cycle ? segment.slice(1) : segment;
  if (isOf(first, word.InThePeriod)) return isOf(second, Bound, word.Sum, word.Happening) ? segment.slice(1) : segment;
  const lead = says(first, "本", "考核", "全") || isWhile(first) ? 1 : 0;
  const at = says(first, "期间") ? 0 : lead;
  const period = segment[at];
  const inside = isOf(segment[at + 1], word.OrLess, word.Inside) && segment[at + 1]?.image.endsWith("内") ? 1 : 0;
  if (!isThis(period, cycle) || lead + inside === 0) return segment;
  const behind = segment.slice(at + 1 + inside);
  // 季度内 before a figure was read as a range that ends there.
  const rest = isOf(behind[0], word.To) && behind[0]?.image === "" ? behind.slice(1) : behind;
  return rest.length > 0 && figureAt(segment, at) === 0 ? rest : segment;
}

/** 全年无安全事故: there is none of it in the period. */
const noneIn =
  /^(?:[本全当]?(?:(?<month>月度?)|(?<quarter>季度?)|(?<year>年度?))|(?<any>考核期|考核周期|期间|本期|当期))内?(?<none>无|没有|未发生|未出现)(?<what>.+)$/u;

function withoutAny(token: IToken, { none = "", what = "" }: Readonly<Record<string, string | undefined>>): Segment {
  const at = endOf(token) - what.length;
  return [retyped(token, word.Nil, at - none.length, at, none), retyped(token, Name, at, endOf(token), what)];
}

/** 当月 is this month; 当 before a condition is no such word. */
function isWhile(token: Segment[number] | undefined): boolean {
  return isOf(token, word.When) && token?.image === "当";
}

function isThis(token: Segment[number] | undefined, cycle: TokenType | undefined): boolean {
  const always = isOf(token, word.Periods, word.Cycle) || token?.image === "期间";
  return always || (cycle !== undefined && token?.tokenType === cycle);
}

/** 累计3次, 累计超过5天: what is measured is added up already. */
function withoutSum(segment: Segment): Segment {
  const [sum, next] = segment;
  return sum?.image === "累计" && isOf(sum, word.Sum) && (figureAt(segment, 1) > 0 || isOf(next, Bound, word.Happening))
    ? segment.slice(1)
    : segment;
}

/** 月度完成率, 年度目标的100%, 季度累计3次: the period's own. */
function withoutOwn(segment: Segment, cycle: TokenType | undefined): Segment {
  const at = segment.findIndex(
    (token, index) =>
      isOf(token, Period) &&
      figureAt(segment, index - 1) === 0 &&
      !isOf(segment[index - 1], word.Per, word.Each, Name) &&
      isOf(segment[index + 1], word.Target, word.Attainment, word.Measure),
  );
  return at >= 0 && isThis(segment[at], cycle) ? segment.toSpliced(at, 1) : segment;
}
