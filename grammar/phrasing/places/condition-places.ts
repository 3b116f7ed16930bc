import { retyped } from "../../lexer.ts";
import { AtLeastSign, AtMostSign, Close, Name, Note, OverSign, Text, UnderSign, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 当 总分在60分以下 · 事故3次及以上的 · 低于60分（含60分） · if late is 3 or more: where a figure of a
 * condition lies, said behind it as in a row, or by a note. The grammar compares.
 */
const compared: Phrasing = (segments, statement) =>
  segments.map((segment) => {
    const asks = isOf(segment[0], word.When) || (isOf(segment[0], word.If) && statement !== "metric");
    const answers = statement === "veto" || statement === "outcome";
    return asks || answers ? withSigns(segment) : segment;
  });

export const withConditionPlaces = called([Note, word.OrMore, word.OrLess], compared);

function withSigns(segment: Segment): Segment {
  const found = segment.findIndex((_, at) => placeAt(segment, at) !== undefined);
  const place = placeAt(segment, found);
  const lead = segment[found];
  if (!place || !lead) return segment;
  const rest = withSigns(segment.slice(found + place.length));
  return [...segment.slice(0, found), place.sign(lead), ...place.figure, ...rest];
}

type Place = { readonly sign: (lead: Segment[number]) => Segment[number]; readonly figure: Segment; readonly length: number };

/** What is compared ends before it, and no step or count of periods does. */
const operandEnds = [Name, Text, Close, word.Total, word.Attainment, word.Measure, word.Points, word.Rating] as const;

function placeAt(segment: Segment, start: number): Place | undefined {
  if (start < 1) return undefined;
  const bound = isOf(segment[start], ...over, ...under) ? 1 : 0;
  const among = isOf(segment[start], word.At, word.Reaching, word.Is) ? 1 : 0;
  if (bound === 0 && !isOf(segment[start - 1], ...operandEnds)) return undefined;
  const at = start + bound + among;
  const length = figureAt(segment, at);
  if (length === 0) return undefined;
  const figure = segment.slice(at, at + length);
  const words = segment.slice(at + length).findIndex((token) => !isOf(token, Note, word.OrMore, word.OrLess));
  const behind = segment.slice(at + length, words < 0 ? undefined : at + length + words);
  const side = [segment[start], ...behind].find((token) => isOf(token, ...over, ...under, word.OrMore, word.OrLess));
  if (!side || behind.length === 0) return undefined;
  const note = behind.find((token) => isOf(token, Note));
  const includes = note ? !note.image.includes("不含") : isOf(side, word.OrMore, word.OrLess);
  const upwards = isOf(side, ...over, word.OrMore);
  const type = upwards ? (includes ? AtLeastSign : OverSign) : includes ? AtMostSign : UnderSign;
  const sign = (lead: Segment[number]): Segment[number] => (bound ? retyped(lead, type) : inserted(type, lead));
  return { sign, figure, length: bound + among + length + behind.length };
}

const over = [word.Over, word.AtLeast, AtLeastSign, OverSign] as const;
const under = [word.Under, word.AtMost, AtMostSign, UnderSign] as const;
