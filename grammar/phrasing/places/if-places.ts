import { retyped } from "../../lexer.ts";
import { Bound, Note, PostBound, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, isFigureEnd, isOf, type Segment } from "../segment.ts";

/** 10 points if 95% or more, 8 when between 90% and 95%, if ≥ 95% then 10: a place, and no condition. */
export const withIfPlaces = called([word.If, word.When], (segments) => segments.map((segment) => withPlace(segment)));

function withPlace(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.If, word.When) && /^(?:if|when)$/iu.test(token.image));
  const token = segment[at];
  if (!token) return segment;
  if (at === 0) return withPlaceFirst(segment);
  if (isOf(segment[at + 1], word.Between)) return segment.toSpliced(at, 1);
  const place = segment.slice(at + 1);
  if (!isPlace(place)) return segment;
  return isOf(place[0], Bound) ? segment.toSpliced(at, 1) : segment.with(at, retyped(token, word.At));
}

/** if 95% or more then 10 points */
function withPlaceFirst(segment: Segment): Segment {
  const then = segment.findIndex((token) => isOf(token, word.Then));
  const gives = segment[then];
  if (!gives || !isPlace(segment.slice(1, then))) return segment;
  return [...segment.slice(1, then), retyped(gives, word.Earn), ...segment.slice(then + 1)];
}

/** 95% or more · ≥ 90% and < 95%: figures with the words of an edge, and nothing else. */
function isPlace(tokens: Segment): boolean {
  const [first] = tokens;
  if (!isOf(first, Bound)) return figureAt(tokens, 0) === tokens.length - 1 && isOf(tokens.at(-1), PostBound);
  return tokens.every((token) => isFigureEnd(token) || isOf(token, Bound, Note, word.And, word.To, word.Of, word.Target));
}
