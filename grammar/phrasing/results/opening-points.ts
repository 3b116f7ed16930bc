import { retyped } from "../../lexer.ts";
import { Minus, Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, inserted, isOf, type Phrasing, type Segment, stepWords } from "../segment.ts";

/** start with 10 points, lose 2 per error: so many where nothing has happened, or where the target is met. */
const withStart: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  return opened(withLess(segments).flatMap((segment) => stepApart(segment)));
};

/** 25 points, less 1 point for each 1% below 95%: the same behind a comma. */
function withLess(segments: readonly Segment[]): readonly Segment[] {
  return segments.flatMap((segment, at) => {
    const next = segments[at + 1];
    if (isAlone(segment) && next && says(next[0], "less") && hasStep(next)) return [[...segment, ...next]];
    return at > 0 && isAlone(segments[at - 1] ?? []) && says(segment[0], "less") && hasStep(segment) ? [] : [segment];
  });
}

function isAlone(segment: Segment): boolean {
  return segment.length > 1 && figureAt(segment, 0) === segment.length;
}

function opened(segments: readonly Segment[]): readonly Segment[] {
  const sided = segments.some((segment) => hasStep(segment) && segment.some((token) => isOf(token, word.Over, word.Under)));
  return segments.map((segment) => {
    const points = openingOf(segment);
    const last = points.at(-1);
    if (!last) return segment;
    const edge = segments.map((each) => edgeIn(each)).find((each) => each.length > 0);
    if (edge) return [...points, inserted(word.At, last), ...edge];
    return [...points, inserted(word.At, last), ...(sided ? [inserted(word.Target, last)] : [inserted(NumberLiteral, last, "0")])];
  });
}

export const withOpeningPoints = called(["start", "starts", "starting", "begin", "begins", "beginning", "less", word.Deduct], withStart);

/** … less 1 point for each 1% below 95%: from there. */
function edgeIn(segment: Segment): Segment {
  const side = hasStep(segment) ? segment.findIndex((token) => isOf(token, word.Over, word.Under)) : -1;
  return side < 0 ? [] : segment.slice(side + 1, side + 1 + figureAt(segment, side + 1));
}

/** 10 points minus 2 per error · 10 less 1 per complaint: 10 to start with, and the step. */
function stepApart(segment: Segment): readonly Segment[] {
  const and = segment.findIndex((token, at) => isOf(token, word.And) && isOf(segment[at + 1], word.Deduct));
  if (and > 0 && says(segment[0], ...openings)) return [segment.slice(0, and), segment.slice(and + 1)];
  const length = figureAt(segment, 0);
  const sign = segment[length];
  const size = figureAt(segment, length + 1);
  const step = isOf(segment[length + 1 + size], ...stepWords);
  const first = segment[0];
  if (!sign || !first || length === 0 || size === 0 || !step || !(isOf(sign, word.Deduct, Minus) || says(sign, "less"))) return [segment];
  return [
    [inserted(Name, first, "start"), ...segment.slice(0, length)],
    [retyped(sign, word.Deduct), ...segment.slice(length + 1)],
  ];
}

const openings = ["start", "starts", "starting", "begin", "begins", "beginning"];

/** start with 10 points · starting from 10 · start at 10 points · 10 points to start (with) */
function openingOf(segment: Segment): Segment {
  const [first, lead] = segment;
  if (says(first, ...openings)) {
    const at = says(lead, "with", "out") || isOf(lead, word.From, word.At) ? 2 : 1;
    return figureAt(segment, at) === segment.length - at ? segment.slice(at) : [];
  }
  const length = figureAt(segment, 0);
  const [to, start, ...rest] = segment.slice(length);
  const opens = length > 0 && isOf(to, word.To) && says(start, ...openings) && rest.every((token) => says(token, "with"));
  return opens && (length === 1 || isOf(segment[1], Unit)) ? segment.slice(0, length) : [];
}
