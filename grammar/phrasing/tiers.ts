import { retyped } from "../lexer.ts";
import { NumberLiteral, Percentage, word } from "../tokens.ts";
import { inserted, isOf, type Phrasing, type Segment } from "./segment.ts";

/** 超额累进 by itself opens tiers; 5% on the first 50,000, 7% on the next 50,000: each begins where the one before ends. */
export const withTiers: Phrasing = (segments) => {
  let reached = 0;
  return segments.map((segment) => {
    const [mode] = segment;
    const at = segment.findIndex((token) => isOf(token, word.UpTo));
    const edge = segment[at + 1];
    if (mode && isOf(mode, word.Marginal, word.Whole)) return [inserted(word.Tiers, mode), ...segment];
    if (!edge || at < 1 || !isOf(edge, NumberLiteral, Percentage)) return segment;
    const isNext = isOf(segment[at - 1], word.Further);
    reached = Number.parseFloat(edge.image.replaceAll(",", "")) + (isNext ? reached : 0);
    return isNext ? segment.toSpliced(at - 1, 3, segment[at] as Segment[number], written(edge, reached)) : segment;
  });
};

function written(edge: Segment[number], value: number): Segment[number] {
  return retyped(edge, edge.tokenType, undefined, undefined, `${value}${isOf(edge, Percentage) ? "%" : ""}`);
}
