import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Minus, Name, Negative, NumberLiteral, Percentage, Plus, Unit, word } from "../../tokens.ts";
import { ordinalValue } from "../../words/numerals.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment, stepWords } from "../segment.ts";
import { edgeOf, inPlace } from "./further.ts";

/** -1 each from 1 to 3, -3 each from 4: which of them, so that the later ones go on where the earlier end. */
const withParts: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const turned = segments.map((segment) => placeBehind(withRange(segment)));
  const parts = turned.map((segment) => partIn(segment));
  return turned.map((segment, at) => {
    const part = parts[at];
    if (!part) return hasRange(segments[at] ?? []) ? segment : (segments[at] ?? segment);
    const before = parts.slice(0, at).findLast((each) => each !== undefined);
    const next = parts.slice(at + 1).find((each) => each !== undefined);
    if (part.from === undefined) return next?.from !== undefined && next.nth ? written(segment, part, 1, next.from - 1) : segment;
    const free = edgeOf(turned[at - 1] ?? []) ?? [];
    const last = before ? before.to : free.length > 0 ? Number(free[0]?.image) : undefined;
    const follows = part.from === 1 || last === part.from - 1 || (before && part.nth && last === undefined);
    return follows ? written(segment, part, part.from, part.to) : placeFirst(segment, part);
  });
};

export const withEachFrom = called([word.Each, word.ForEach, word.Per], withParts);

/** So much for each, and from which to which; of one without a beginning a later one says where it ends. */
type Part = { readonly from?: number; readonly to?: number; readonly nth: boolean; readonly points: Segment };

/** -2 each (from 1 to 3) · -3 each from the fourth (on) */
function partIn(segment: Segment): Part | undefined {
  const sign = Number(isOf(segment[0], word.Deduct, word.Add, Minus, Negative, Plus));
  const length = figureAt(segment, sign);
  const points = segment.slice(0, sign + length);
  const each = segment[sign + length];
  if (sign === 0 || length === 0 || !isOf(each, ...stepWords)) return undefined;
  const from = segment.findIndex((token, at) => at > sign + length && isOf(token, word.From));
  const nouns = segment.slice(sign + length + 1, from < 0 ? undefined : from);
  if (nouns.length > 3 || !nouns.every((token) => isOf(token, Name, Unit))) return undefined;
  if (from < 0) return { points, nth: false };
  const rest = segment.slice(from + 1).filter((token) => !says(token, "the", "on", "onwards", "onward", "st", "nd", "rd", "th"));
  const [first, to, last] = rest;
  const begin = countOf(first);
  if (begin === undefined || (to && !(isOf(to, word.To) && rest.length === 3))) return undefined;
  const end = countOf(last);
  return to && end === undefined
    ? undefined
    : {
        from: begin,
        nth: !isOf(first, NumberLiteral) || rest.length < segment.length - from - 1,
        points,
        ...(end !== undefined && { to: end }),
      };
}

/** from the fourth on -3 each */
function placeBehind(segment: Segment): Segment {
  const sign = segment.findIndex((token) => isOf(token, word.Deduct, word.Add, Minus, Negative, Plus));
  return isOf(segment[0], word.From) && sign > 1 ? [...segment.slice(sign), ...segment.slice(0, sign)] : segment;
}

/** -3 each from 4: whether the fourth is the first of them is asked about. */
function placeFirst(segment: Segment, { points, to }: Part): Segment {
  const [each, from] = [points.length, segment.findIndex((token) => isOf(token, word.From))];
  if (to !== undefined) return segment;
  const turned = [...segment.slice(from), ...segment.slice(each, each + 1), ...points];
  return inPlace(turned, segment);
}

function countOf(token: IToken | undefined): number | undefined {
  if (!token) return undefined;
  const value = isOf(token, NumberLiteral) ? Number(token.image) : ordinalValue(token.image);
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}

/** per 1 over 3 up to 5: the fourth and the fifth */
function written(segment: Segment, { points }: Part, from: number, to: number | undefined): Segment {
  const last = segment.at(-1);
  if (!last) return segment;
  const count = (value: number): IToken => retyped(last, NumberLiteral, undefined, undefined, String(value));
  const edge = from > 1 ? [count(from - 1)] : [];
  const end = to === undefined ? [] : [inserted(word.UpTo, last), count(to)];
  const side =
    from > 1
      ? [inserted(word.Per, last), inserted(NumberLiteral, last, "1"), inserted(word.Over, last), ...edge]
      : [inserted(word.Each, last)];
  return [...points, ...side, ...end];
}

/** +1 per 1% from 110% to 120% · 2 points for each 1% between 110% and 120%: over the one, up to the other */
function withRange(segment: Segment): Segment {
  const at = rangeAt(segment);
  const [lead, low, , high] = segment.slice(at);
  const adds = !isOf(segment[0], word.Deduct, Minus, Negative);
  if (at < 0 || !lead || !low || !high || !adds) return segment;
  const rises = Number.parseFloat(low.image) < Number.parseFloat(high.image);
  return rises ? [...segment.slice(0, at), retyped(lead, word.Over), low, inserted(word.UpTo, high), high] : segment;
}

function hasRange(segment: Segment): boolean {
  return rangeAt(segment) >= 0;
}

/** Where a step of percent says from which to which percentage it goes. */
function rangeAt(segment: Segment): number {
  const at = segment.length - 4;
  const [step, size] = segment.slice(at - 2);
  const [lead, low, to, high] = segment.slice(Math.max(at, 0));
  const range = (isOf(lead, word.From) && isOf(to, word.To)) || (isOf(lead, word.Between) && isOf(to, word.And));
  return at > 2 && isOf(step, ...stepWords) && isOf(size, Percentage) && range && isOf(low, Percentage) && isOf(high, Percentage) ? at : -1;
}
