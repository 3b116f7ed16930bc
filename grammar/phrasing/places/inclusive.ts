import { endOf, retyped } from "../../lexer.ts";
import { Close, Note, Open, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isFigureEnd, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 90% (inclusive) to 95% (exclusive), between 95% and 105% inclusive: whether an edge belongs to it. */
const withNotes: Phrasing = (segments) => segments.map((segment) => withoutBetween(withWords(segment)));

export const withInclusive = called(["inclusive", "incl", "included", "exclusive", "excl", "excluded"], withNotes);

const [within, outside] = [
  ["inclusive", "incl", "included"],
  ["exclusive", "excl", "excluded"],
] as const;

/** As the note that the grammar has, behind its figure. */
function withWords(segment: Segment): Segment {
  return segment.flatMap((token, at): Segment => {
    const note = says(token, ...within) ? "(含)" : says(token, ...outside) ? "(不含)" : undefined;
    if (note === undefined) return isBracket(segment, at) ? [] : [token];
    const before = isOf(segment[at - 1], Open) ? segment[at - 2] : segment[at - 1];
    return isFigureEnd(before) ? [retyped(token, Note, token.startOffset, endOf(token), note)] : [token];
  });
}

function isBracket(segment: Segment, at: number): boolean {
  if (isOf(segment[at], Open)) return says(segment[at + 1], ...within, ...outside) && isOf(segment[at + 2], Close);
  return isOf(segment[at], Close) && says(segment[at - 1], ...within, ...outside) && isOf(segment[at - 2], Open);
}

/** between 90% (inclusive) and 95% (exclusive) is from 90% to under 95%; without a word both ends belong to it. */
function withoutBetween(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Between));
  const low = at + 1 + figureAt(segment, at + 1);
  const and = low + Number(isOf(segment[low], Note));
  const high = and + 1 + figureAt(segment, and + 1);
  const [between, joint] = [segment[at], segment[and]];
  if (!between || !joint || !isOf(joint, word.And) || low === at + 1) return segment;
  const [from, to] = [segment[low], segment[high]].map((note) => isOf(note, Note) && note?.image === "(不含)");
  const ends = to ? [inserted(word.Under, joint)] : [];
  const rest = segment.slice(high + Number(isOf(segment[high], Note)));
  const begins = retyped(between, from ? word.Over : word.From);
  return [
    ...segment.slice(0, at),
    begins,
    ...segment.slice(at + 1, low),
    retyped(joint, word.To),
    ...ends,
    ...segment.slice(and + 1, high),
    ...rest,
  ];
}
