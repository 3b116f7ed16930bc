import { Minus, Note, NumberLiteral, Percentage, Tilde, word } from "../../tokens.ts";
import { type Side, sideAhead, sideBehind } from "../place.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isFigureEnd, isOf, type Phrasing, type Segment, textOf } from "../segment.ts";

/**
 * 90%以上得满分，85%-90%之间线性计分，低于85%得0分 · full from 90%, linear between
 * 85% and 90%, 0 under 85%: a line from what one row gives to what the other
 * does, which go on flat beyond it.
 */
const between: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const at = segments.findIndex((segment) => isLine(segment));
  const line = segments[at] ?? [];
  const [one, other, ...more] = segments.flatMap((segment, index) => (index === at ? [] : (rowOf(segment, index) ?? [])));
  const [first] = line;
  if (!first || !one || !other || more.length > 0 || one.side === other.side) return segments;
  const ends = rangeIn(line);
  if (!ends && segments.some((segment, index) => index !== at && isRange(segment))) return segments;
  const figures = [one, other].map(({ figure }) => sizeOf(figure));
  if (ends && !ends.every((end) => figures.includes(end))) return segments;
  // 80%得6分 beside 低于80%得0分: the points of the edge are its own.
  const own = segments.flatMap((segment, index) => (index === at ? [] : [pointIn(segment)]));
  const open = [one, other].filter(({ figure }) => !own.includes(sizeOf(figure)));
  if (open.length === 0) return segments;
  const curve = [[inserted(word.Curve, first)], ...open.map((row) => pointOf(row)), [inserted(word.FlatBeyond, first)]];
  return segments.flatMap((segment, index) => {
    if (index === at) return curve;
    return open.some((row) => row.index === index) ? [] : [segment];
  });
};

const lineWords = ["straight", "line", "linear", "linearly", "interpolation", "interpolated"];

export const withLineBetween = called([word.Curve, ...lineWords], between);

/** Nothing but that a line is meant, and between what. */
function isLine(segment: Segment): boolean {
  if (!segment.some((token) => isOf(token, word.Curve) || says(token, ...lineWords))) return false;
  return segment.every((token, at) => isOf(token, ...aside) || says(token, ...lineWords) || isPartOfFigure(segment, at));
}

const joints = [word.To, word.And, Tilde, Minus] as const;
const aside = [...joints, word.Curve, word.In, word.Within, word.Between, word.From, word.Points, word.Attainment, word.At] as const;

function isPartOfFigure(segment: Segment, at: number): boolean {
  return figureAt(segment, at) > 0 || figureAt(segment, at - 1) > 1;
}

/** The two figures of a line. */
function rangeIn(segment: Segment): readonly string[] | undefined {
  const figures = segment.flatMap((_, at) => {
    const length = figureAt(segment, at);
    return length > 0 ? [sizeOf(segment.slice(at, at + length))] : [];
  });
  return figures.length === 0 ? undefined : figures;
}

/** 完成率在80%-100%之间，得分10-20分 says itself what the line is between. */
function isRange(segment: Segment): boolean {
  return segment.some((token, at) => isOf(token, word.To, Tilde, Minus) && figureAt(segment, at + 1) > 0 && isFigureEnd(segment[at - 1]));
}

/** Without its unit, which one of two may leave to the other. */
function sizeOf(figure: Segment): string {
  return textOf(figure).replace(/[^\d.]+$/u, "");
}

type Row = { readonly index: number; readonly side: Side; readonly figure: Segment; readonly result: Segment };

/** A row that goes on beyond its one edge: the place first, as Chinese has it, or the result. */
function rowOf(segment: Segment, index: number): Row | undefined {
  const read = placeFirst(segment) ?? resultFirst(segment);
  return read && { index, ...read };
}

/** 达到90%得10分, 90%（含）以上得满分, 低于85%不得分 */
function placeFirst(segment: Segment): Omit<Row, "index"> | undefined {
  const start = isOf(segment[0], word.Attainment, word.Measure) ? 1 : 0;
  const ahead = sideAhead(segment[start]);
  const at = start + Number(ahead !== undefined);
  const length = figureAt(segment, at);
  const edge = at + length + Number(isOf(segment[at + length], Note));
  const side = ahead ?? sideBehind(segment[edge]);
  const result = resultOf(segment.slice(ahead ? edge : edge + 1));
  return length > 0 && side && result ? { side, figure: segment.slice(at, at + length), result } : undefined;
}

/** 10 from 90%, full at 90% or more */
function resultFirst(segment: Segment): Omit<Row, "index"> | undefined {
  const at = segment.findIndex((token, place) => place > 0 && (sideAhead(token) !== undefined || isOf(token, word.At)));
  const result = at < 0 ? undefined : resultOf(segment.slice(0, at));
  const length = figureAt(segment, at + 1);
  const [lead, behind] = [sideAhead(segment[at]), segment.slice(at + 1 + length)];
  const side = behind.length === 0 ? lead : behind.length === 1 && !lead ? sideBehind(behind[0]) : undefined;
  return result && side && length > 0 ? { side, figure: segment.slice(at + 1, at + 1 + length), result } : undefined;
}

/** 得满分, 10分, 不得分 */
function resultOf(segment: Segment): Segment | undefined {
  const [first, ...rest] = segment;
  if (!first) return undefined;
  if (isOf(first, word.Earn, word.Is)) return resultOf(rest);
  if (isOf(first, word.None) && rest.length === 0) return [inserted(NumberLiteral, first, "0")];
  const all = isOf(first, word.Full) ? 1 : figureAt(segment, 0);
  return all > 0 && all === segment.length ? segment : undefined;
}

/** 90%得满分 */
function pointOf({ figure, result }: Row): Segment {
  const [first] = figure;
  return first ? [...figure, inserted(word.Earn, first), ...result] : result;
}

/** Where a row for one value stands: 80%得6分; "" for others. */
function pointIn(segment: Segment): string {
  const start = isOf(segment[0], word.Attainment, word.Measure, word.Reaching) ? 1 : 0;
  const length = figureAt(segment, start);
  const isPoint = length > 0 && isOf(segment[start], Percentage, NumberLiteral) && isOf(segment[start + length], word.Earn, word.Is);
  return isPoint ? sizeOf(segment.slice(start, start + length)) : "";
}
