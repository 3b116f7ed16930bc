import { retyped } from "../../lexer.ts";
import { Bound, Equal, Mark, Name, PostBound, Text, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** A = 90+, B for 80 or more, D = below 70, Below: less than 60, C anything below: where a grade stands. */
const withPlaces: Phrasing = (segments, statement) =>
  statement === "grades" ? segments.map((segment) => withRest(withEdge(withName(segment)))) : segments;

export const withGradePlaces = called([Equal, Mark, word.For, word.AtLeast, "anything", "anyone", "everything"], withPlaces);

/** Below: less than 60 — a grade called by a word of edges. */
function withName(segment: Segment): Segment {
  const [first, mark] = segment;
  return first && isOf(first, word.Under, word.Over) && isOf(mark, Mark, Equal) ? [retyped(first, Name), ...segment.slice(1)] : segment;
}

function withEdge(segment: Segment): Segment {
  const at = isOf(segment[1], Text) ? 2 : 1;
  const [sign, ...place] = segment.slice(at);
  if (!isOf(segment[0], Name, Text) || !sign) return segment;
  const begins = isOf(place[0], Bound) || figureAt(place, 0) > 0;
  if (isOf(sign, Equal, Mark, word.For) && begins && (isOf(place[0], Bound) || !isOf(sign, Mark)))
    return withoutPlus([...segment.slice(0, at), ...place]);
  return isOf(sign, word.AtLeast) && figureAt(place, 0) === place.length ? segment.with(at, retyped(sign, word.From)) : segment;
}

/** 90+ */
function withoutPlus(segment: Segment): Segment {
  const last = segment.at(-1);
  return last?.image === "+" && !isOf(last, PostBound) ? segment.with(-1, retyped(last, word.OrMore)) : segment;
}

/** C anything below · D everything else */
function withRest(segment: Segment): Segment {
  const [name, any, ...behind] = segment;
  const rest = behind.length === 0 || (behind.length === 1 && isOf(behind[0], word.Under, word.Else, word.Over));
  return name && isOf(name, Name) && any && says(any, "anything", "anyone", "everything") && rest
    ? [name, inserted(word.Otherwise, any)]
    : segment;
}
