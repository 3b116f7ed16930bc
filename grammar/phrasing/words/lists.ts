import type { IToken } from "chevrotain";
import { Close, Enumerate, Mark, Open, Period, PostBound, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { isFigureEnd, isOf, type Segment } from "../segment.ts";

/** 95%以上得10分、90%至95%得8分: awards in one sentence are clauses of their own. */
export const withoutLists = called([Enumerate, word.Curve], (segments) => segments.flatMap((segment) => apart(segment)));

function apart(segment: Segment): readonly Segment[] {
  if (segment.some((token) => isOf(token, word.Rating))) return [segment];
  if (isOf(segment[0], word.Curve) && isOf(segment[1], Mark)) return [segment.slice(0, 1), ...apart(segment.slice(2))];
  const parts: IToken[][] = [[]];
  let depth = 0;
  for (const [at, token] of segment.entries()) {
    depth += Number(isOf(token, Open)) - Number(isOf(token, Close));
    const ends = depth === 0 && isOf(token, Enumerate) && endsAward(segment, at - 1);
    if (ends) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function endsAward(segment: Segment, at: number): boolean {
  const token = segment[at];
  const isFigure = isFigureEnd(token) && !(isOf(token, Period) && !isFigureEnd(segment[at - 1]));
  return isFigure || isOf(token, PostBound, Close, word.Full, word.None, word.Zero);
}
