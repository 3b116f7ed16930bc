import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { NumberLiteral, Percentage, word } from "../../tokens.ts";
import { unitWords } from "../../words/units.ts";
import { productOf, quotientOf, sumOf } from "../decimal.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 超额累进 by itself opens tiers; 5% on the first 50,000, 7% on the next 50,000: each begins where the one before ends. */
const tiers: Phrasing = (segments, statement) => {
  let reached = "0";
  const read = segments.map((segment) => {
    const [mode] = segment;
    const at = segment.findIndex((token) => isOf(token, word.UpTo));
    const [edge, joint] = [segment[at + 1], segment[at]];
    if (mode && isOf(mode, word.Marginal, word.Whole)) return [inserted(word.Tiers, mode), ...segment];
    if (!edge || !joint || at < 1 || !isOf(edge, NumberLiteral, Percentage)) return segment;
    const further = segment[at - 1];
    const isNext = isOf(further, word.Further);
    // Said by itself, further up to 10 may be the tenth, ten more or ten points, and is asked about.
    if (isNext && joint.image !== "" && joint.startOffset !== further?.startOffset) return segment;
    const scale = scaleOf(segment.slice(at + 2, at + 1 + figureAt(segment, at + 1)));
    reached = sumOf(productOf(edge.image, scale) ?? "0", isNext ? reached : "0") ?? reached;
    const end = isNext ? quotientOf(reached, scale) : undefined;
    return end === undefined ? segment : segment.toSpliced(at - 1, 3, joint, written(edge, end));
  });
  return statement === "pay" ? opened(read) : read;
};

export const withTiers = called([word.Marginal, word.Whole, word.UpTo, word.First], tiers);

/** What is paid on the first so many is marginal, whether it says so or not. */
function opened(segments: readonly Segment[]): readonly Segment[] {
  const first = segments.findIndex((segment) => segment.some((token) => isOf(token, word.UpTo) && token.image.endsWith("the first")));
  const token = segments[first]?.[0];
  if (!token || segments.some((segment) => segment.some((each) => isOf(each, word.Tiers)))) return segments;
  return segments.toSpliced(first, 0, [inserted(word.Tiers, token), inserted(word.Marginal, token)]);
}

function scaleOf(units: readonly IToken[]): string {
  const scale = units.reduce((scale, { image }) => {
    const unit = unitWords[image];
    return unit?.kind === "scale" || unit?.kind === "money" ? scale * unit.scale : scale;
  }, 1n);
  return String(scale);
}

function written(edge: IToken, value: string): IToken {
  return retyped(edge, edge.tokenType, undefined, undefined, `${value}${isOf(edge, Percentage) ? "%" : ""}`);
}
