import { Note, NumberLiteral, Percentage, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, isOf, type Phrasing, type Segment, textOf } from "../segment.ts";

/** 500-800万元之间（含800万）: the note of a range stands with the end that it names. */
const withNotes: Phrasing = (segments) => segments.map((segment) => withNoteAtEnd(segment));

export const withEndNotes = called([word.Within], withNotes);

function withNoteAtEnd(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => isOf(token, word.Within) && isOf(segment[index + 1], Note));
  const note = segment[at + 1];
  if (at < 0 || !note) return segment;
  const rest = segment.toSpliced(at, 2);
  const named = /\d[\d.,]*/u.exec(note.image)?.[0];
  const ends = rest.slice(0, at).flatMap((token, index) => (isOf(token, NumberLiteral, Percentage) ? [index] : []));
  const end = named === undefined ? ends.at(-1) : ends.find((index) => textOf(rest.slice(index, index + 1)).startsWith(named));
  return end === undefined ? segment : rest.toSpliced(end + figureAt(rest, end), 0, note);
}
