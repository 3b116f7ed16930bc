import { retyped } from "../../lexer.ts";
import { Bound, Mark, Note, word } from "../../tokens.ts";
import { isPlace } from "../place.ts";
import { called, says } from "../said.ts";
import { isOf, type Segment } from "../segment.ts";

/** 10 points if 95% or more, 8 when between 90% and 95%, if ≥ 95% then 10, 0 if below target, at target: 15: a place, and no condition. */
export const withIfPlaces = called([word.If, word.When, word.At], (segments, statement) =>
  segments.map((segment) => (statement === "metric" ? withTargetFirst(withPlace(segment)) : withPlace(segment))),
);

const besides = [Note, word.Of, word.Target] as const;

function withPlace(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.If, word.When) && /^(?:if|when)$/iu.test(token.image));
  const token = segment[at];
  if (!token) return segment;
  if (at === 0) return withPlaceFirst(segment);
  if (isOf(segment[at + 1], word.Between)) return segment.toSpliced(at, 1);
  const place = segment.slice(at + 1);
  const atTarget = isOf(place[0], word.At, Bound) && place.slice(1).every(isTarget);
  if (atTarget && place.length > 1) return [...segment.slice(0, at), ...place.slice(0, 1), retyped(place.at(-1) ?? token, word.Target)];
  if (!isPlace(place, ...besides)) return segment;
  return isOf(place[0], Bound) ? segment.toSpliced(at, 1) : segment.with(at, retyped(token, word.At));
}

/** if 95% or more then 10 points */
function withPlaceFirst(segment: Segment): Segment {
  const then = segment.findIndex((token) => isOf(token, word.Then));
  const gives = segment[then];
  if (!gives || !isPlace(segment.slice(1, then), ...besides)) return segment;
  return [...segment.slice(1, then), retyped(gives, word.Earn), ...segment.slice(then + 1)];
}

/** at target: 15 */
function withTargetFirst(segment: Segment): Segment {
  const [at, target, mark, ...result] = segment;
  return at && target && isOf(at, word.At) && isOf(target, word.Target) && isOf(mark, Mark) ? [...result, at, target] : segment;
}

function isTarget(token: Segment[number]): boolean {
  return isOf(token, word.Target) || says(token, "the", "quota", "goal", "plan", "budget");
}
