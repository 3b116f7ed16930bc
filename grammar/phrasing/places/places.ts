import type { IToken, TokenType } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { AtLeastSign, AtMostSign, Bound, Close, Name, Note, Open, OverSign, PostBound, Text, UnderSign, word } from "../../tokens.ts";
import { isPlace } from "../place.ts";
import { type Called, called, calledBy, inChinese, inEnglish } from "../said.ts";
import { figureAt, inAward, inEachAward, inserted, isFigureEnd, isOf, type Segment } from "../segment.ts";

/** X≥95%, 90%≤X<95%, 10分（≥95%）, 30天内, 10 points for 95% or more: ways to say where. */
export const ofPlaces: readonly Called[] = [
  called([Bound], (segments, statement, { own }) => {
    if (statement === "metric") return segments.map((segment) => inAward(segment, [withoutLetter, (each) => withOwnBehind(each, own)]));
    return statement === "grades" || statement === "pay" ? segments.map((segment) => inAward(segment, [withoutTotal])) : segments;
  }),
  called([word.Target], inEachAward(withinTarget)),
  called([word.None, word.Nil], inEachAward(withNone)),
  inChinese(calledBy(/^有|^一旦/u, [], inEachAward(withSome))),
  inChinese(called([word.Inside], inEachAward(withinFigures))),
  inChinese(called([PostBound, word.Inside], inEachAward(withTo))),
  called([Open], inEachAward(withoutBrackets)),
  inEnglish(called([word.For, word.At, word.If], inEachAward(withAt))),
];

const flipped: ReadonlyMap<TokenType, TokenType> = new Map([
  [AtMostSign, AtLeastSign],
  [AtLeastSign, AtMostSign],
  [UnderSign, OverSign],
  [OverSign, UnderSign],
  [word.AtMost, AtLeastSign],
  [word.AtLeast, AtMostSign],
  [word.Under, OverSign],
  [word.Over, UnderSign],
]);

/** A single letter stands for what is measured: 90%≤X<95% is ≥90% <95%. */
function withoutLetter(segment: Segment): Segment {
  return withoutVariable(
    segment,
    segment.findIndex((token) => isOf(token, Name) && /^[A-Za-z]$/u.test(token.image)),
  );
}

/** 98%≤达标率得10分: the metric itself, behind its one edge. */
function withOwnBehind(segment: Segment, own: string | undefined): Segment {
  const at = figureAt(segment, 0);
  const [bound, name] = [segment[at], segment[at + 1]];
  const type = bound && flipped.get(bound.tokenType);
  const [first] = segment;
  if (!first || at === 0 || !type || name?.image !== own || !isOf(name, Name) || isOf(segment[at + 2], Bound)) return segment;
  return [inserted(type, first), ...segment.slice(0, at), ...segment.slice(at + 2)];
}

/** 80≤考核得分<90: what the edges are of goes without saying. */
function withoutTotal(segment: Segment): Segment {
  return withoutVariable(
    segment,
    segment.findIndex((token, index) => index > 0 && isOf(token, word.Total, word.Points) && isOf(segment[index - 1], Bound)),
  );
}

function withoutVariable(segment: Segment, at: number): Segment {
  const [bound, next] = [segment[at - 1], segment[at + 1]];
  if (at < 0 || !isOf(next, Bound)) return segment;
  if (!isOf(bound, Bound)) return at === 0 || isOf(bound, Open) ? segment.toSpliced(at, 1) : segment;
  const start = figureBefore(segment, at - 1);
  const figure = segment[start];
  const type = bound && flipped.get(bound.tokenType);
  if (!figure || !type || (start > 0 && !isOf(segment[start - 1], Open, Name, Text))) return segment;
  return [...segment.slice(0, start), inserted(type, figure), ...segment.slice(start, at - 1), ...segment.slice(at + 1)];
}

/** Where the figure that ends before this token begins. */
function figureBefore(segment: Segment, end: number): number {
  for (const length of [1, 2, 3]) if (figureAt(segment, end - length) === length) return end - length;
  return end;
}

/** 控制在目标以内 is not over the target. */
function withinTarget(segment: Segment): Segment {
  // 达标100%得满分: the figure says what the target is reached at.
  const said = segment.findIndex((token, index) => isOf(token, word.Target) && token.image.endsWith("达标") && isLed(segment, index + 1));
  if (said > 0) return segment.toSpliced(said, 1);
  const at = segment.findIndex((token, index) => isOf(token, word.Target) && isOf(segment[index + 1], PostBound));
  const [target, edge] = [segment[at], segment[at + 1]];
  if (!target || !edge || at > 1) return segment;
  const bound = inserted(isOf(edge, word.OrMore) ? word.AtLeast : word.AtMost, target);
  return [...segment.slice(0, at), bound, target, ...segment.slice(at + 2)];
}

/** A figure with what it gives behind it: 达标 5% pays 5%. */
function isLed(segment: Segment, at: number): boolean {
  const length = figureAt(segment, at);
  return length > 0 && at + length < segment.length;
}

/** 无投诉得满分 of a metric called 投诉: there is none of it. */
function withNone(segment: Segment): Segment {
  const [none, name, happens] = segment;
  // 无重大质量事故发生得满分
  if (isOf(none, word.Nil, word.None) && isOf(name, Name) && isOf(happens, word.Happening)) return withNone(segment.toSpliced(2, 1));
  const gives = happens;
  return none && isOf(none, word.None) && isOf(name, Name) && isOf(gives, word.Earn, word.None)
    ? segment.with(0, retyped(none, word.Nil))
    : segment;
}

/** 有事故不得分, 有事故的得0分: it has happened. */
function withSome(segment: Segment): Segment {
  const [some, gives] = segment;
  const what =
    some && isOf(some, Name)
      ? /^(?:有|一旦发生|一旦出现)(?<event>.*(?:事故|投诉|违规|违纪|差错|失误|隐患|处罚|通报|案件))的?$/u.exec(some.image)
      : undefined;
  if (!some || !what?.groups?.event || !isOf(gives, word.Earn, word.None, word.Is)) return segment;
  return [retyped(some, word.Happening), retyped(some, Name, undefined, undefined, what.groups.event), ...segment.slice(1)];
}

/** 30天内 is 30天以内. */
function withinFigures(segment: Segment): Segment {
  return segment.map((token, at) =>
    isOf(token, word.Inside) && token.image === "内" && isFigureEnd(segment[at - 1]) ? retyped(token, word.OrLess) : token,
  );
}

/** 3%以上5%以下, 5万元以上不足10万元: from one edge to another. */
function withTo(segment: Segment): Segment {
  if (!segment.some((token, at) => isOf(token, PostBound) && at < segment.length - 1)) return segment;
  return segment.flatMap((token, at) => {
    const after = isOf(segment[at - 1], PostBound) || (isOf(segment[at - 1], Note) && isOf(segment[at - 2], PostBound));
    const length = figureAt(segment, at);
    const ends = (length > 0 && isOf(segment[at + length], PostBound)) || (isOf(token, Bound) && figureAt(segment, at + 1) > 0);
    return after && ends ? [inserted(word.To, token), token] : [token];
  });
}

/** 10分（90%以上）, 优秀（≥90）: a place in brackets. */
function withoutBrackets(segment: Segment): Segment {
  const open = segment.findIndex((token) => isOf(token, Open));
  const close = segment.findIndex((token) => isOf(token, Close));
  const before = segment[open - 1];
  const inner = segment.slice(open + 1, close);
  const [first] = inner;
  if (
    open <= 0 ||
    close < open ||
    !first ||
    !isPlace(inner, word.Reaching) ||
    segment.slice(0, open).some((token) => isOf(token, word.Measure))
  )
    return segment;
  if (!isFigureEnd(before) && !isOf(before, Name, word.Full, word.None)) return segment;
  const at = isOf(first, Bound) || isOf(before, Name) ? [] : [inserted(word.At, first)];
  return [...segment.slice(0, open), ...at, ...inner, ...segment.slice(close + 1)];
}

/** 10 points for 95% or more, 1.5x for A: in a result's place, for says at. */
function withAt(segment: Segment): Segment {
  if (!segment.some((token) => isOf(token, word.For, word.At)) || segment.some((token) => isOf(token, word.InARow, word.When, word.If)))
    return segment;
  return segment.flatMap((token, at): readonly IToken[] => {
    if (at === 0 || !isOf(token, word.For, word.At)) return [token];
    if (isOf(segment[at + 1], Bound)) return [];
    if (isOf(segment[at + 1], word.Zero)) return [retyped(token, word.At)];
    return isOf(token, word.For) ? [retyped(token, word.At)] : [token];
  });
}
