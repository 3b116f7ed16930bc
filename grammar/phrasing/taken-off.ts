import type { IToken } from "chevrotain";
import { retyped } from "../lexer.ts";
import { Bound, Minus, Note, PostBound, Sign, Tilde, word } from "../tokens.ts";
import { called } from "./said.ts";
import { figureAt, inserted, isAward, isFigureEnd, isOf, type Phrasing, type Segment } from "./segment.ts";

/**
 * 90%以上得满分，80%以上扣2分: what a row of a weighted metric takes off, it
 * takes off full points. Beside a row that says its own points, as 8分, it might
 * as well be less than nothing, and stays as written.
 */
const withRows: Phrasing = (segments, statement) => {
  const weighted = statement === "metric" && !segments.some((segment) => segment.some((token) => isOf(token, word.Extra, word.ForEach)));
  const rows = weighted ? segments.map((segment) => deductionIn(segment)) : [];
  if (!rows.some((at) => at > 0)) return segments;
  const full = new Set(["0", ...segments.flatMap((segment) => fullIn(segment))]);
  if (segments.some((segment, index) => rows[index] === 0 && saysPoints(segment, full))) return segments;
  return segments.map((segment, index) => (rows[index] ? offFull(segment, rows[index]) : segment));
};

export const withTakenOff = called([word.Deduct], withRows);

/** Where a row that is no step takes off a figure, to its end; 0 where none does. */
function deductionIn(segment: Segment): number {
  const at = segment.findIndex((token) => isOf(token, word.Deduct));
  const length = at > 0 && isAward(segment) ? figureAt(segment, at + 1) : 0;
  const steps = segment.some((token) => isOf(token, word.Per, word.Each));
  return length > 0 && at + 1 + length === segment.length && isPlaceEnd(segment[at - 1]) && !steps ? at : 0;
}

function isPlaceEnd(token: IToken | undefined): boolean {
  return isFigureEnd(token) || isOf(token, PostBound, Note, word.Target, word.Otherwise, word.Within);
}

/** 权重10, 满分10分: what full points are. */
function fullIn(segment: Segment): readonly string[] {
  return segment.flatMap((token, at) => (isOf(token, word.Weight, word.Full, word.OutOf) ? (segment[at + 1]?.image ?? []) : []));
}

/** 90%以上得8分: neither full points nor none. */
function saysPoints(segment: Segment, full: ReadonlySet<string>): boolean {
  const at = segment.findIndex((token, index) => isOf(token, word.Earn, word.Is) && figureAt(segment, index + 1) > 0);
  const placed = segment.slice(0, Math.max(at, 0)).some((token) => isOf(token, Bound, PostBound, Tilde, word.To) || isFigureEnd(token));
  return placed && !segment.some((token) => isOf(token, Sign)) && !full.has(segment[at + 1]?.image ?? "");
}

function offFull(segment: Segment, at: number): Segment {
  const sign = segment[at] as IToken;
  return [...segment.slice(0, at), inserted(word.Earn, sign), inserted(word.Full, sign), retyped(sign, Minus), ...segment.slice(at + 1)];
}
