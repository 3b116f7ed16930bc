import { retyped } from "../lexer.ts";
import { Close, NumberLiteral, Open, Plus, Sign, Unit, word } from "../tokens.ts";
import { called, says } from "./said.ts";
import { figureAt, inserted, isFigureEnd, isOf, type Phrasing, type Segment } from "./segment.ts";

/** 1 bonus point for each 1% above, 2 points deducted, add at most 5, (max -10): points with their sign in words. */
const withSigns: Phrasing = (segments, statement) =>
  statement === "metric" ? segments.flatMap((segment) => limitsApart(segment)).map((segment) => withLimit(withSign(segment))) : segments;

export const withBonusPoints = called(
  ["bonus", "penalty", "additional", "deducted", "lost", "added", word.Extra, word.AtMost, word.Max],
  withSigns,
);

/** +1 per 1% over (max +5): a limit in brackets is a clause of its own. */
function limitsApart(segment: Segment): readonly Segment[] {
  const open = segment.findIndex(
    (token, at) => isOf(token, Open) && isOf(segment[at + 1], word.Max, word.AtMost) && isOf(segment[at + 2], Sign),
  );
  const limit = segment.slice(open + 1, -1);
  if (open < 1 || !isOf(segment.at(-1), Close) || figureAt(limit, 2) !== limit.length - 2) return [segment];
  return [segment.slice(0, open), limit];
}

const adding = ["bonus", "additional", "added"];
const taking = ["penalty", "deducted", "lost"];

/** Where the sign is said between a number and its points, or behind them: 1 bonus point, 2 points deducted. */
function withSign(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, ...adding, ...taking) || isOf(token, word.Extra));
  const [sign, first] = [segment[at], segment[0]];
  const between =
    isOf(segment[at - 1], NumberLiteral) && (isOf(segment[at + 1], word.Points, word.Marks) || says(segment[at + 1], "point", "mark"));
  const pointed = between || isOf(segment[at - 1], Unit);
  if (!sign || !first || at < 1 || !pointed || !isFigureEnd(segment[at - 1])) return segment;
  const type = says(sign, ...taking) ? word.Deduct : word.Add;
  const rest = segment.flatMap((token, index) => (index === at ? [] : between && index === at + 1 ? [retyped(token, Unit)] : [token]));
  if (isOf(first, Sign)) return rest;
  if (isOf(first, word.Cap, word.AtMost)) return [retyped(first, word.AtMost), retyped(sign, type), ...rest.slice(1)];
  return isOf(first, NumberLiteral) ? [inserted(type, first), ...rest] : segment;
}

/** add at most 5 · lose at most 10 · at most +5 */
function withLimit(segment: Segment): Segment {
  const [first, second] = segment;
  if (!first || !second) return segment;
  if (isOf(first, word.Add, word.Deduct) && isOf(second, word.AtMost)) return [second, first, ...segment.slice(2)];
  if (isOf(first, word.Max, word.Cap, word.AtMost) && isOf(second, Sign))
    return [retyped(first, word.AtMost), retyped(second, isOf(second, Plus, word.Add) ? word.Add : word.Deduct), ...segment.slice(2)];
  return segment;
}
