import { Bound, Minus, Plus, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 8% on the first 500k and 12% on the rest, …, and 0 below 80%, but not more than 24: the last of a list behind its and. */
const apart: Phrasing = (segments, statement) =>
  statement === "metric" || statement === "pay" || statement === "grades"
    ? segments.flatMap((segment) => (isAward(segment) ? boundApart(withoutLead(segment)).flatMap(awardsIn) : [segment]))
    : segments;

export const withJoinedAwards = called([word.And, "but"], apart);

function withoutLead(segment: Segment): Segment {
  const lead = segment.findIndex((token) => !isOf(token, word.And) && !says(token, "but", "then"));
  return lead > 0 ? segment.slice(lead) : segment;
}

/** +1 per 1% over but no more than 5 points: the bound of a step behind its but. */
function boundApart(segment: Segment): readonly Segment[] {
  const but = segment.findIndex(
    (token, at) => says(token, "but") && isOf(segment[at + 1], word.AtMost, word.AtLeast, word.Cap, word.Floor),
  );
  return but > 0 && hasStep(segment.slice(0, but)) ? [segment.slice(0, but), segment.slice(but + 1)] : [segment];
}

function awardsIn(segment: Segment): readonly Segment[] {
  if (segment.some((token) => isOf(token, word.When, word.If, word.Where))) return [segment];
  const and = segment.findIndex((token, at) => at > 0 && isOf(token, word.And) && isAwardAt(segment, at + 1));
  return and > 0 && hasPlace(segment.slice(0, and)) ? [segment.slice(0, and), ...awardsIn(segment.slice(and + 1))] : [segment];
}

/** 0 below 80%, full at 100%, +1 per 1% over: what is given, with its place behind it. */
function isAwardAt(segment: Segment, start: number): boolean {
  const at = start + Number(isOf(segment[start], Plus, Minus, word.Add, word.Deduct));
  const length = figureAt(segment, at) || Number(isOf(segment[at], word.Full, word.None));
  const behind = at + length;
  return (
    length > 0 && (hasPlace(segment.slice(behind, behind + 1)) || (isOf(segment[behind], word.Of) && says(segment[behind + 1], "the")))
  );
}

function hasPlace(segment: Segment): boolean {
  return segment.some((token) => isOf(token, ...places) || says(token, "on", "thereafter"));
}

const places = [Bound, word.At, word.For, word.Otherwise, word.Per, word.Each, word.ForEach, word.Beyond, word.Further] as const;
