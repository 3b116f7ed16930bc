import type { TokenType } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Minus, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import type { Phrasing, Segment } from "../segment.ts";

const written: readonly (readonly [first: string, second: string, type: TokenType])[] = [
  ["pro", "rated", word.Proportional],
  ["pro", "rata", word.Proportional],
  ["straight", "line", word.Curve],
];

/** pro-rated, straight-line: one word with a hyphen. */
const withWord: Phrasing = (segments) => segments.map((segment) => joined(segment));

export const withHyphens = called(["pro", "straight"], withWord);

function joined(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => typeAt(segment, index) !== undefined && token);
  const [first, second, type] = [segment[at], segment[at + 2], typeAt(segment, at)];
  if (!first || !second || !type) return segment;
  return segment.toSpliced(at, 3, retyped(first, type, first.startOffset, endOf(second), `${first.image}-${second.image}`));
}

function typeAt(segment: Segment, at: number): TokenType | undefined {
  if (segment[at + 1]?.tokenType !== Minus) return undefined;
  return written.find(([first, second]) => says(segment[at], first) && segment[at + 2]?.image.toLowerCase() === second)?.[2];
}
