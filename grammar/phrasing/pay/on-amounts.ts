import { Bound, PostBound, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 5% on sales under 50,000 CNY, 7% on amounts of 50,000 CNY or more: what the rate is on is said by the pay. */
const withoutNouns: Phrasing = (segments, statement) => (statement === "pay" ? segments.map((segment) => withoutNoun(segment)) : segments);

export const withOnAmounts = called(["on"], withoutNouns);

const nouns: ReadonlySet<string> = new Set([
  "sales",
  "amounts",
  "amount",
  "revenue",
  "volume",
  "the",
  "any",
  "all",
  "portion",
  "part",
  "of",
]);

function withoutNoun(segment: Segment): Segment {
  const on = segment.findIndex((token) => says(token, "on"));
  const begin = segment.findIndex((token, at) => at > on && !nouns.has(token.image.toLowerCase()));
  const place = segment.slice(begin);
  const [first] = place;
  if (on < 1 || !first || begin < on + 2) return segment;
  if (isOf(first, Bound)) return [...segment.slice(0, on), ...place];
  return isOf(place[figureAt(place, 0)], PostBound) ? [...segment.slice(0, on), inserted(word.At, first), ...place] : segment;
}
