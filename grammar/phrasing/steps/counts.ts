import { retyped } from "../../lexer.ts";
import { Equal, Mark, Name, NumberLiteral, Plus, PostBound, Unit, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { countOf } from "../place.ts";
import { called } from "../said.ts";
import { figureAt, inAward, inserted, isFigureEnd, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/** 3+ errors, 3 or more errors, 1 or 2 errors, one error = 8: how often something happened, as a place. */
const withPlaces: Phrasing = (segments, statement) =>
  statement === "metric"
    ? segments.map((segment) => inAward(segment, [withSpelt, withPlus, withEither, withNounBefore, withPointsBehind]))
    : segments;

const spelt = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export const withCounts = called([Plus, word.Or, word.OrMore, word.OrLess, word.Nil, word.Zero, ...spelt], withPlaces);

/** zero errors · one error · two or more */
function withSpelt(segment: Segment): Segment {
  const [first, next] = segment;
  const value = first && isOf(first, Name, word.Zero) ? numeralValue(first.image) : undefined;
  const isCount = isOf(next, PostBound, word.Or, word.To) || (isOf(next, Name) && segment.length > 2);
  if (!first || value === undefined || !isCount) return segment;
  const number = retyped(first, NumberLiteral, undefined, undefined, String(value));
  return [number, ...(isOf(next, Name) && next ? [retyped(next, Unit)] : []), ...segment.slice(isOf(next, Name) ? 2 : 1)];
}

/** 3+ errors, 3+: 0 — a plus at its number, where nothing is added. */
function withPlus(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(token, Plus) && isFigureEnd(segment[index - 1]) && isAt(segment, index));
  const [plus, next] = [segment[at], segment[at + 1]];
  const alone = next === undefined || isOf(next, Name, Mark, Equal, word.Earn);
  return plus && alone ? segment.with(at, retyped(plus, word.OrMore)) : segment;
}

function isAt(segment: Segment, index: number): boolean {
  return segment[index - 1]?.endOffset === (segment[index]?.startOffset ?? 0) - 1;
}

/** 1 or 2 errors: from the one to the next. */
function withEither(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Or));
  const [low, or, high] = [segment[at - 1], segment[at], segment[at + 1]];
  const [from, to] = [countOf(low), countOf(high)];
  if (!low || !or || !high || from === undefined || to !== from + 1) return segment;
  const [first, last] = [[low, from] as const, [high, to] as const].map(([token, count]) =>
    retyped(token, NumberLiteral, undefined, undefined, String(count)),
  );
  return first && last ? [...segment.slice(0, at - 1), first, retyped(or, word.To), last, ...segment.slice(at + 2)] : segment;
}

/** 3 or more errors: 0 — what is counted, said behind the edge. */
function withNounBefore(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(token, Name) && isOf(segment[index - 1], PostBound));
  const [edge, noun, next] = [segment[at - 1], segment[at], segment[at + 1]];
  if (!edge || !noun || !(next === undefined || isOf(next, Mark, Equal, word.Earn, NumberLiteral))) return segment;
  const unit = isUnitOf(noun, "count") ? [retyped(noun, Unit)] : [];
  return [...segment.slice(0, at - 1), ...unit, edge, ...segment.slice(at + 1)];
}

/** 1 error 8 points: a count with its noun, then what it gives. */
function withPointsBehind(segment: Segment): Segment {
  const place = figureAt(segment, 0);
  const edge = place + Number(isOf(segment[place], PostBound));
  const gives = segment[edge];
  const pointed = place === 2 && figureAt(segment, edge) === 2 && edge + 2 === segment.length && isUnitOf(segment[edge + 1], "points");
  return gives && pointed ? [...segment.slice(0, edge), inserted(word.Earn, gives), ...segment.slice(edge)] : segment;
}
