import { retyped } from "../../lexer.ts";
import { Bound, NumberLiteral, Percentage, PostBound, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 超过10万元的部分按5%提成 · 超额部分按5% · 5% on anything over target: a rate on what lies
 * beyond an edge is of that part alone, so the rates are marginal, and before
 * the first of them nothing is paid where no row says otherwise.
 */
const marginal: Phrasing = (segments, statement) => {
  if (statement !== "pay" || segments.some((segment) => segment.some(saysTiers))) return segments;
  const rows = segments.map((segment, index) => partOf(segment) ?? excessOf(segment, segments.slice(0, index).some(isRow)));
  const at = rows.findIndex((row) => row !== undefined);
  const first = rows[at];
  const [token] = segments[at] ?? [];
  if (!first || !token) return segments;
  const start = segments.findIndex((segment, index) => index === at || isRow(segment));
  const isAlone = segments.every((segment, index) => rows[index] !== undefined || isNothingElse(segment) || !isRow(segment));
  const nothing = isAlone ? [[inserted(NumberLiteral, token, "0"), inserted(word.UpTo, token), ...edgeOf(first)]] : [];
  const written = segments.map((segment, index) => rows[index] ?? (isAlone && isNothingElse(segment) ? [] : onTarget(segment)));
  return [...written.slice(0, start), [inserted(word.Tiers, token), inserted(word.Marginal, token)], ...nothing, ...written.slice(start)];
};

const parts = ["part", "portion", "anything", "everything", "amount"];

export const withExcessParts = called([word.PartOf, word.Excess, ...parts], marginal);

function saysTiers(token: Segment[number]): boolean {
  return isOf(token, word.Marginal, word.Whole, word.Per, word.Each, word.ForEach, word.Matrix);
}

/** Something is given for a range. */
function isRow(segment: Segment): boolean {
  const figures = segment.filter((token) => isOf(token, Percentage, NumberLiteral, word.Target)).length;
  return isOf(segment.at(-1), word.None) || (figures > 1 && segment.some((token) => isOf(token, Bound, PostBound, word.Inside)));
}

/** 其余不提成 · 0 otherwise */
function isNothingElse(segment: Segment): boolean {
  return (
    segment.some((token) => isOf(token, word.Otherwise)) &&
    segment.every((token) => isOf(token, word.Otherwise, word.None) || token.image === "0")
  );
}

/** The row without the words that say so: over its edge; undefined of any other row. */
function partOf(segment: Segment): Segment | undefined {
  const over = segment.findIndex((token) => isOf(token, word.Over, word.Beyond));
  const part = segment.findIndex((token) => isOf(token, word.PartOf));
  const rates = segment.filter((token) => isOf(token, Percentage)).length;
  if (part > over && over === 0) return rates > (isOf(segment[1], Percentage) ? 1 : 0) ? onTarget(segment) : undefined;
  const between = segment.slice(1, Math.max(over, 1));
  const isSaid =
    between.some((token) => says(token, ...parts)) && between.every((token) => isOf(token, word.Of) || says(token, ...parts, ...nouns));
  return isOf(segment[0], Percentage) && over > 0 && isSaid ? onTarget([...segment.slice(0, 1), ...segment.slice(over)]) : undefined;
}

/** 超额部分按5%: beyond the row before it, and where there is none beyond the target. */
function excessOf(segment: Segment, isNext: boolean): Segment | undefined {
  const excess = segment.find((token) => isOf(token, word.Excess));
  const [rate, another] = segment.filter((token) => isOf(token, Percentage));
  const isAll = segment.every(
    (token) => isOf(token, word.Excess, word.By, word.Earn, word.Tiers, Percentage) || says(token, "on", "提成", "计提"),
  );
  if (!excess || !rate || another || !isAll) return undefined;
  return isNext ? [rate, inserted(word.Beyond, excess)] : [rate, inserted(word.Over, excess), inserted(Percentage, excess, "100%")];
}

const nouns = ["the", "any", "on", "sales", "revenue", "of", "that", "which", "is"];

/** Beyond the target is beyond 100% of it. */
function onTarget(segment: Segment): Segment {
  return isRow(segment)
    ? segment.map((token) => (isOf(token, word.Target) ? retyped(token, Percentage, undefined, undefined, "100%") : token))
    : segment;
}

/** What the part begins beyond. */
function edgeOf(segment: Segment): Segment {
  const over = segment.findIndex((token) => isOf(token, word.Over, word.Beyond));
  const [first] = segment;
  const edge = segment.slice(over + 1, over + 1 + figureAt(segment, over + 1));
  return first ? edge.map((token) => inserted(token.tokenType, first, token.image)) : [];
}
