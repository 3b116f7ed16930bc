import { retyped } from "../../lexer.ts";
import { Minus, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** with straight-line interpolation between these points: nothing but that the rows are the points of a line. */
const withLine: Phrasing = (segments, statement) =>
  statement === "metric" || statement === "pay" ? segments.map((segment) => withoutWords(segment)) : segments;

export const withInterpolation = called(
  ["interpolation", "interpolated", "interpolate", "straight", "linear", "linearly", word.Curve],
  withLine,
);

const lineWords = ["interpolation", "interpolated", "interpolate", "straight", "linear", "linearly"];

/** What may be said around it. */
const around = [
  ...lineWords,
  "line",
  "basis",
  "on",
  "a",
  "an",
  "with",
  "using",
  "via",
  "these",
  "those",
  "the",
  "each",
  "two",
  "level",
  "levels",
  "values",
  "figures",
  "points",
  "payout",
  "payouts",
  "payment",
  "payments",
  "pay",
  "results",
  "performance",
  "are",
  "intermediate",
  "applies",
  "apply",
  "applied",
  "calculated",
  "determined",
  "them",
];

const aroundTypes = [
  word.In,
  word.Between,
  word.And,
  word.For,
  word.By,
  word.Is,
  word.ProRata,
  word.Points,
  word.Each,
  word.To,
  Minus,
] as const;

function withoutWords(segment: Segment): Segment {
  const line = segment.find((token) => isOf(token, word.Curve) || says(token, ...lineWords));
  const only = segment.every((token) => isOf(token, word.Curve, ...aroundTypes) || says(token, ...around));
  return line && only ? [isOf(line, word.Curve) ? line : retyped(line, word.Curve)] : segment;
}
