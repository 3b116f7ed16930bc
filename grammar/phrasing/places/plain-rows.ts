import type { TokenType } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { AtLeastSign, Bound, Equal, Mark, Minus, Name, NumberLiteral, Percentage, PostBound, Tilde, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { called, says } from "../said.ts";
import { figureAt, inAward, inserted, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 10 for none, 15 points 26%-49%, 80% or more but less than 90%, 80% up to 90%: 10, no score below 60%: rows in plain words. */
const withRows: Phrasing = (segments, statement) =>
  statement === "metric"
    ? segments
        .map((segment) => {
          const row = isAward(segment) ? withIfNot(withTargetApart(withBoth(segment))) : segment;
          return inAward(row, [withSpelt, withNoPoints, withZero, withRange, withFromTo, withoutAttainment, withGives]);
        })
        .map((segment, _, rows) => withNoneBelow(segment, rows))
    : segments;

export const withPlainRows = called(
  [
    word.None,
    word.Nil,
    word.Zero,
    word.OrMore,
    word.OrLess,
    word.UpTo,
    word.Under,
    word.Attainment,
    word.Target,
    word.Not,
    Minus,
    Tilde,
    "one",
    "two",
    "three",
  ],
  withRows,
);

/** 75% from 90%, 50% from 85%, none below: below all of them, where there are several. */
function withNoneBelow(segment: Segment, rows: readonly Segment[]): Segment {
  const [none, side] = segment.slice(-2);
  const said = segment.length === 2 && isOf(side, word.Under) && (isOf(none, word.None) || none?.image === "0");
  const from = rows.filter((row) => row !== segment && row.some((token) => isOf(token, word.From, word.OrMore, word.AtLeast, AtLeastSign)));
  return side && said && from.length > 1 ? segment.with(-1, retyped(side, word.Otherwise)) : segment;
}

/** 10 for none · 0 for two or more · none: 10 */
function withSpelt(segment: Segment): Segment {
  const lead = segment.findIndex((token) => isOf(token, word.For, word.At));
  const at = lead < 0 ? 0 : lead + 1;
  const token = segment[at];
  const edge = isOf(segment[at + 1], PostBound) ? 1 : 0;
  const behind = at + 1 + edge;
  const ends = lead < 0 ? isOf(segment[behind], Mark) : lead > 0 && behind === segment.length;
  const value = token && isOf(token, word.None) && token.image === "none" ? 0 : numeralValue(isOf(token, Name) ? (token?.image ?? "") : "");
  return token && ends && value !== undefined
    ? segment.with(at, retyped(token, NumberLiteral, undefined, undefined, String(value)))
    : segment;
}

/** no score below 60% */
function withNoPoints(segment: Segment): Segment {
  const [no, points] = segment;
  const said = isOf(no, word.Nil) && (isOf(points, word.Points, word.Marks) || says(points, "points", "score"));
  return no && said ? [retyped(no, word.None), ...segment.slice(2)] : segment;
}

/** = zero points, minimum zero */
function withZero(segment: Segment): Segment {
  const at = segment.findIndex(
    (token, index) => isOf(token, word.Zero) && isOf(segment[index - 1], Equal, Mark, word.Earn, word.Floor, word.Min),
  );
  const zero = segment[at];
  if (!zero) return segment;
  const points = Number(isOf(segment[at + 1], word.Points, word.Marks) || says(segment[at + 1], "points"));
  return segment.toSpliced(at, 1 + points, retyped(zero, NumberLiteral, undefined, undefined, "0"));
}

/** 15 points 26%-49% */
function withRange(segment: Segment): Segment {
  const points = figureAt(segment, 0);
  const low = points > 0 && /^(?:points?|marks?)$/u.test(segment[points - 1]?.image ?? "") ? figureAt(segment, points) : 0;
  const [from, to] = [segment[points], segment[points + low]];
  const ends = points + low + 1 + figureAt(segment, points + low + 1) === segment.length;
  if (!from || !to || low === 0 || !ends || !isOf(to, Minus, Tilde, word.To) || figureAt(segment, points + low + 1) === 0) return segment;
  return [...segment.slice(0, points), inserted(word.From, from), ...segment.slice(points).with(low, retyped(to, word.To))];
}

/** 80% or more (but) less than 90% · 99% or less but greater than 95% */
function withBoth(segment: Segment): Segment {
  const upper = segment.findIndex((token, index) => isOf(token, word.OrLess) && isBoundBehind(segment, index + 1, word.Over));
  if (upper > 0) return withUpperFirst(segment, upper);
  const at = segment.findIndex((token, index) => isOf(token, word.OrMore) && isBoundBehind(segment, index + 1, word.Under));
  const length = [1, 2, 3].find((size) => figureAt(segment, at - size) === size) ?? 0;
  const first = segment[at - length];
  if (at < 0 || length === 0 || !first) return segment;
  const under = at + 1 + Number(!isOf(segment[at + 1], word.Under));
  return [...segment.slice(0, at - length), inserted(word.From, first), ...segment.slice(at - length, at), ...segment.slice(under)];
}

function isBoundBehind(segment: Segment, at: number, bound: TokenType): boolean {
  const joint = isOf(segment[at], word.And) || says(segment[at], "but");
  return isOf(segment[at + Number(joint)], bound) && figureAt(segment, at + Number(joint) + 1) > 0;
}

/** 99% or less but greater than 95%: over 95% up to 99% */
function withUpperFirst(segment: Segment, at: number): Segment {
  const length = [1, 2, 3].find((size) => figureAt(segment, at - size) === size) ?? 0;
  const lead = segment[at - length];
  const over = at + 1 + Number(!isOf(segment[at + 1], word.Over));
  const end = over + 1 + figureAt(segment, over + 1);
  if (length === 0 || !lead) return segment;
  return [
    ...segment.slice(0, at - length),
    ...segment.slice(over, end),
    inserted(word.To, lead),
    ...segment.slice(at - length, at),
    ...segment.slice(end),
  ];
}

/** 120% or more of quota = 20 points */
function withTargetApart(segment: Segment): Segment {
  const at = segment.findIndex(
    (token, index) => isOf(token, word.OrMore, word.OrLess) && isOf(segment[index + 1], word.Of) && isOf(segment[index - 1], Percentage),
  );
  const name = at < 0 ? undefined : segment[at + 2];
  const target = name && (isOf(name, word.Target) || says(name, "quota", "goal", "plan", "budget"));
  if (!name || !target) return segment;
  const place = [...segment.slice(at + 1, at + 2), retyped(name, word.Target), ...segment.slice(at, at + 1)];
  const rest = segment.slice(at + 3).map((token, index) => (index === 0 && isOf(token, Equal) ? retyped(token, Mark) : token));
  return [...segment.slice(0, at), ...place, ...rest];
}

/** 80% up to 90%: 10 */
function withFromTo(segment: Segment): Segment {
  const low = figureAt(segment, 0);
  const [first, to] = [segment[0], segment[low]];
  const high = low > 0 && isOf(to, word.UpTo) ? figureAt(segment, low + 1) : 0;
  return first && high > 0 && isOf(segment[low + 1 + high], Mark, word.Earn) ? [inserted(word.From, first), ...segment] : segment;
}

/** 20 points for 100% attainment */
function withoutAttainment(segment: Segment): Segment {
  const last = segment.at(-1);
  const behind = isOf(last, word.Attainment) && isOf(segment.at(-2), Percentage);
  return behind && segment.some((token) => isOf(token, word.For, word.At, word.Per, word.Each, word.ForEach, Bound))
    ? segment.slice(0, -1)
    : segment;
}

/** 100% of target = 20 points · less than 26% = 0 */
function withGives(segment: Segment): Segment {
  const edge = Number(isOf(segment[0], word.Under, word.Over, word.AtLeast, word.AtMost, word.UpTo));
  const place = edge + figureAt(segment, edge);
  const ofTarget = isOf(segment[place], word.Of) && isOf(segment[place + 1], word.Target) ? 2 : 0;
  const at = place + ofTarget;
  const equal = segment[at];
  const said = place > edge && edge + ofTarget > 0 && isOf(equal, Equal);
  return equal && said ? segment.with(at, retyped(equal, Mark)) : segment;
}

/** 0 if not */
function withIfNot(segment: Segment): Segment {
  const [lead, not] = segment.slice(-2);
  return lead && segment.length > 2 && isOf(lead, word.If) && isOf(not, word.Not)
    ? [...segment.slice(0, -2), retyped(lead, word.Otherwise)]
    : segment;
}
