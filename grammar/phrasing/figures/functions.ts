import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Close, Comma, Open, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** points greater of 5 and weight * attainment: a function whose values stand behind it without brackets. */
const written: Phrasing = (segments) => segments.map((segment) => withGreater(withUnless(segment)));

const functions = new Map([
  ...["greater", "higher", "larger"].map((image) => [image, word.Max] as const),
  ...["lesser", "lower", "smaller"].map((image) => [image, word.Min] as const),
]);

export const withFunctions = called([...functions.keys(), "unless"], written);

/**
 * Both values are all that stands on either side of the `and`, to the end of the
 * clause or the bracket; the innermost first: greater of 5 and the lesser of 24 and …
 */
function withGreater(segment: Segment): Segment {
  const at = segment.findLastIndex((token, index) => says(token, ...functions.keys()) && isOf(segment[index + 1], word.Of));
  const [greater, of] = [segment[at], segment[at + 1]];
  const type = greater && functions.get(greater.image.toLowerCase());
  if (!greater || !of || !type) return segment;
  const depths = depthsOf(segment);
  const inner = (index: number): boolean => index > at + 1 && depths[index] === depths[at];
  const end = segment.findIndex(
    (token, index) => index > at && ((depths[index] ?? 0) < (depths[at] ?? 0) || isOf(token, word.When, word.If)),
  );
  const last = end < 0 ? segment.length : end;
  const ands = segment.flatMap((token, index) => (index < last && inner(index) && isOf(token, word.And, word.Or) ? [index] : []));
  const [and = -1] = ands;
  const joint = segment[and];
  const closing = segment[last - 1];
  if (ands.length !== 1 || !joint || !closing || and === last - 1) return segment;
  const before = segment.slice(0, segment[at - 1]?.image === "the" ? at - 1 : at);
  const values: readonly IToken[] = [...segment.slice(at + 2, and), retyped(joint, Comma), ...segment.slice(and + 1, last)];
  return withGreater([...before, retyped(greater, type), retyped(of, Open), ...values, inserted(Close, closing), ...segment.slice(last)]);
}

/** How many brackets each token stands in. */
function depthsOf(segment: Segment): readonly number[] {
  let depth = 0;
  return segment.map((token) => {
    if (isOf(token, Close)) depth -= 1;
    const own = depth;
    if (isOf(token, Open)) depth += 1;
    return own;
  });
}

/** 0 unless attainment >= 60%: when it is not so. */
function withUnless(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "unless"));
  const [unless, next, last] = [segment[at], segment[at + 1], segment.at(-1)];
  if (at < 1 || !unless || !next || !last || isOf(segment[0], word.When, word.If)) return segment;
  const condition = [inserted(word.Not, next), inserted(Open, next), ...segment.slice(at + 1), inserted(Close, last)];
  return [...segment.slice(0, at), retyped(unless, word.When), ...condition];
}
