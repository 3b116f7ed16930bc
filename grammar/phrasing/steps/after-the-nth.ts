import type { IToken } from "chevrotain";
import { Minus, Name, Negative, NumberLiteral, Unit, word } from "../../tokens.ts";
import { ordinals, ordinalValue } from "../../words/numerals.ts";
import { unitWords } from "../../words/units.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 2 points off for every error beyond the second, from the third error on 2 points off each, each error over 2 costs 2 points: so much for each one after the nth. */
const withEdge: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const joined = segments.flatMap((segment, at) => {
    const before = segments[at - 1];
    if (before && isEdgeAlone(before)) return [[...segment, ...before]];
    return isEdgeAlone(segment) && at < segments.length - 1 ? [] : [segment];
  });
  return joined.flatMap((segment) => stepsIn(segment) ?? [segment]);
};

export const withAfterTheNth = called([...ordinals, word.First, "rd", "nd", "th", "st", word.Over], withEdge);

type Edge = { readonly count: number; readonly start: number; readonly length: number };

/** from the third error on(wards) · beyond the second · over 2: how many are free. */
function edgeIn(segment: Segment): Edge | undefined {
  for (let start = 0; start < segment.length; start += 1) {
    const lead = segment[start];
    if (!isOf(lead, word.From, word.Over, word.Beyond)) continue;
    const the = start + 1 + Number(says(segment[start + 1], "the"));
    const nth = ordinalAt(segment, the) ?? countAt(segment, the);
    // -5 after the third may be once: only from one on, or each, takes off for every one.
    const each = isOf(lead, word.From) || hasStep(segment);
    if (!nth || !each) continue;
    const behind = segment.slice(the + nth.length).findIndex((token) => !isNoun(token) && !says(token, "on", "onwards", "onward"));
    const length = behind < 0 ? segment.length - start : the + nth.length + behind - start;
    const count = isOf(lead, word.From) ? nth.place - 1 : nth.place;
    return count > 0 ? { count, start, length } : undefined;
  }
  return undefined;
}

function isEdgeAlone(segment: Segment): boolean {
  const edge = edgeIn(segment);
  return edge?.start === 0 && edge.length === segment.length;
}

function ordinalAt(segment: Segment, at: number): { readonly place: number; readonly length: number } | undefined {
  const [number, suffix] = [segment[at], segment[at + 1]];
  if (number && isOf(number, Name, word.First)) {
    const place = ordinalValue(number.image);
    return place ? { place, length: 1 } : undefined;
  }
  return number && isOf(number, NumberLiteral) && says(suffix, "st", "nd", "rd", "th")
    ? { place: Number(number.image), length: 2 }
    : undefined;
}

/** each error over 2 costs 2 points: the step is said first. */
function countAt(segment: Segment, at: number): { readonly place: number; readonly length: number } | undefined {
  const first =
    isOf(segment[0], word.Each, word.ForEach) && segment[0]?.image.startsWith("每") === false && isOf(segment[at - 1], word.Over);
  return first && isOf(segment[at], NumberLiteral) ? { place: Number(segment[at]?.image), length: 1 } : undefined;
}

function isNoun(token: IToken | undefined): boolean {
  return isOf(token, Unit, Name) && unitWords[token?.image.toLowerCase() ?? ""]?.kind === "count";
}

/** Up to so many give full points, and each one over them takes so much off. */
function stepsIn(segment: Segment): readonly Segment[] | undefined {
  const edge = edgeIn(segment);
  const rest = edge ? [...segment.slice(0, edge.start), ...segment.slice(edge.start + edge.length)] : segment;
  const at = rest.findIndex((_, index) => figureAt(rest, index) > 0);
  const points = rest.slice(at, at + figureAt(rest, at));
  const others = rest.filter((token) => !points.includes(token));
  const off = others.some((token) => isOf(token, word.Deduct, Minus, Negative) || says(token, "off", "less", "deducted", "lost"));
  const [first] = points;
  if (!edge || at < 0 || !first || !off || !others.every((token) => isAround(token))) return undefined;
  const count = inserted(NumberLiteral, first, String(edge.count));
  const noun = segment.find((token) => isNoun(token));
  const unit = noun ? [inserted(Unit, first, noun.image)] : [];
  const one = noun ? [] : [inserted(NumberLiteral, first, "1")];
  return [
    [count, ...unit, inserted(word.OrLess, first), inserted(word.Full, first)],
    [inserted(word.Deduct, first), ...points, inserted(word.Per, first), ...one, ...unit, inserted(word.Over, first), count, ...unit],
  ];
}

function isAround(token: IToken): boolean {
  return (
    isOf(token, word.Deduct, Minus, Negative, word.Each, word.Per, word.ForEach, word.For, word.Further) ||
    isNoun(token) ||
    says(token, "off", "less", "deducted", "lost", "one", "then", "points")
  );
}
