import type { IToken } from "chevrotain";
import { retyped } from "../lexer.ts";
import { Name, Percentage, Sign, word } from "../tokens.ts";
import { figureAt, inEach, inserted, isFigureEnd, isOf, type Segment } from "./segment.ts";

/** 少1%扣1分, deduct 2 for each 1% below, 2 points off per error: ways to say so much per step. */
export const withSteps = inEach((segment) => [withEach, withSignOfOff, withPer].reduce((each, rewrite) => rewrite(each), segment));

/** `for each` in the middle of a clause, or before a figure, counts steps and not rows. */
function withEach(segment: Segment): Segment {
  return segment.map((token, at) => {
    const length = figureAt(segment, at + 1);
    const isStep = isOf(token, word.ForEach) ? at > 0 || length > 0 : isOf(token, word.Each);
    if (!isStep) return token;
    const sided = isOf(segment[at + 1], Percentage) || isOf(segment[at + 1 + length], word.Over, word.Under);
    return length > 0 && sided ? retyped(token, word.Per) : retyped(token, isOf(token, word.ForEach) ? word.Each : token.tokenType);
  });
}

/** 2 points off per error */
function withSignOfOff(segment: Segment): Segment {
  const [first] = segment;
  const at = segment.findIndex((token) => isOf(token, Name) && token.image.toLowerCase() === "off");
  if (!first || at < 1 || !isFigureEnd(segment[at - 1])) return segment;
  return [inserted(word.Deduct, first), ...segment.toSpliced(at, 1)];
}

/** The short words of a side: 少1%扣1分 means each 1%; 低于90%扣1分 does not. */
const short: ReadonlySet<string> = new Set(["超", "高", "多", "低", "少", "差"]);

function withPer(segment: Segment): Segment {
  const [side] = segment;
  const length = figureAt(segment, 1);
  const noun = isOf(segment[1 + length], Name) ? 1 : 0;
  if (!side || !short.has(side.image) || length === 0 || !isOf(segment[1 + length + noun], Sign)) return segment;
  return [inserted(word.Per, side) as IToken, ...segment];
}
