import { Bound, NumberLiteral, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 300 at rank 2 to 5, 0 over rank 5, nothing below rank 5: whoever is behind the last place of a row. */
const behindLast: Phrasing = (segments, statement) => {
  if (statement !== "pay" && statement !== "metric") return segments;
  const byRank = segments.some((segment) => segment.some((token, at) => isOf(token, word.By) && isOf(segment[at + 1], word.Rank)));
  const places = segments.flatMap((segment) => placesIn(segment));
  const last = Math.max(0, ...places);
  return byRank && last > 0 ? segments.map((segment) => withRest(segment, last)) : segments;
};

export const withLastRanks = called([word.Rank], behindLast);

/** at rank 1 · at rank 2 to 5 · at top 3 */
function placesIn(segment: Segment): readonly number[] {
  const at = segment.findIndex((token, index) => isOf(token, word.Rank, word.Top) && isOf(segment[index - 1], word.At));
  return at < 0 ? [] : segment.slice(at + 1).flatMap((token) => (isOf(token, NumberLiteral) ? [Number(token.image)] : []));
}

function withRest(segment: Segment, last: number): Segment {
  const at = segment.findIndex((token) => isOf(token, Bound));
  const edge = segment[at];
  const number = segment.slice(at + 1).filter((token) => !isOf(token, word.Rank));
  const result = at > 0 && (figureAt(segment, 0) === at || isOf(segment[0], word.None));
  const behind = isOf(edge, word.Over, word.Under) && number.length === 1 && Number(number[0]?.image) === last;
  return edge && result && behind ? [...segment.slice(0, at), inserted(word.Otherwise, edge)] : segment;
}
