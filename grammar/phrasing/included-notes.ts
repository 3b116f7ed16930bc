import { retyped } from "../lexer.ts";
import { Note } from "../tokens.ts";
import { called } from "./said.ts";
import { inEachAward, isOf, type Segment } from "./segment.ts";

/** 5天以上（包括五天）: as （含五天）. */
export const withIncludedNotes = called([Note], inEachAward(included));

function included(segment: Segment): Segment {
  return segment.map((token) =>
    isOf(token, Note) && /^\(不?包[括含]/u.test(token.image)
      ? retyped(token, Note, undefined, undefined, token.image.replace(/包[括含]/u, "含"))
      : token,
  );
}
