import type { IToken } from "chevrotain";
import { AtLeastSign, AtMostSign, Bound, Minus, Note, PostBound, Tilde, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 90%（含）至95%得8分，90%以下得0分: a figure that one row says to be its own is
 * not in the row beside it, though 以上 and 以下 include it by themselves. The
 * upper end of 95%（含）至100% belongs to its row where no other begins there.
 */
const edged: Phrasing = (segments) => {
  const isCurve = segments.some(([first]) => isOf(first, word.Curve));
  const edges = segments.map((segment) => (isAward(segment) ? [...edgesOf(segment), ...(isCurve ? pointOf(segment) : [])] : []));
  const owned = new Set(edges.flat().flatMap(({ figure, side, own }) => (own ? [`${side} ${figure}`] : [])));
  if (owned.size === 0) return segments;
  const places = edges.flat().map(({ figure }) => figure);
  const rows = edges.filter((each) => each.length > 0).length;
  const isShared = (figure: string): boolean => rows === 1 || places.indexOf(figure) !== places.lastIndexOf(figure);
  return segments.map((segment, index) =>
    (edges[index] ?? []).reduceRight<Segment>((each, edge) => {
      const other = edge.side === "from" ? "to" : "from";
      if (edge.kind === "open" && !isShared(edge.figure)) return noted(each, edge.end, "(含)");
      return edge.kind === "edge" && !edge.own && owned.has(`${other} ${edge.figure}`) ? noted(each, edge.end, "(不含)") : each;
    }, segment),
  );
};

export const withSharedEdges = called([PostBound, Note, word.Curve], edged);

type Edge = {
  readonly figure: string;
  readonly side: "from" | "to";
  /** It says itself that the figure is its own. */
  readonly own: boolean;
  /** `open`: the upper end of a range whose lower end alone says （含）. */
  readonly kind: "edge" | "open";
  /** Behind its last token. */
  readonly end: number;
};

function edgesOf(segment: Segment): readonly Edge[] {
  return segment.flatMap((_, at): readonly Edge[] => {
    const length = figureAt(segment, at);
    if (length === 0 || figureAt(segment, at - 1) > length) return [];
    const end = at + length;
    const figure = imageOf(segment.slice(at, end));
    return [...before(segment, at, figure, end), ...behind(segment, end, figure), ...upperEnd(segment, at, figure, end)];
  });
}

/** 80%-90%（含90%）: the upper end is its own, and the lower one belongs to the row beside it that says so. */
function upperEnd(segment: Segment, at: number, figure: string, end: number): readonly Edge[] {
  const note = segment[end];
  const isUpper = isOf(segment[at - 1], word.To, Tilde, Minus) && !isOf(segment[end + 1], word.OrMore, word.OrLess);
  if (!isUpper || !note || !isOf(note, Note) || excludes([note])) return [];
  const length = figureAt(segment, at - 3) === 2 ? 2 : 1;
  const lower = imageOf(segment.slice(at - 1 - length, at - 1));
  // 500-800万元: the lower end has the unit of the upper.
  const unit = /[\d.]$/u.test(lower) ? figure.replace(/^[\d.,]+/u, "") : "";
  return [
    { figure, side: "to", own: true, kind: "edge", end: end + 1 },
    { figure: lower + unit, side: "from", own: false, kind: "edge", end: at - 1 },
  ];
}

/** 80%得10分 on a curve: neither 80%以下 nor 80%以上. */
function pointOf(segment: Segment): readonly Edge[] {
  const start = isOf(segment[0], word.Reaching, word.Attainment) ? 1 : 0;
  const end = start + figureAt(segment, start);
  if (end === start || !isOf(segment[end], word.Earn, word.Is, word.Full)) return [];
  const figure = imageOf(segment.slice(start, end));
  return (["from", "to"] as const).map((side) => ({ figure, side, own: true, kind: "edge", end }));
}

/** 达到90%, 不低于90%, ≥90%, and the same from above. */
function before(segment: Segment, at: number, figure: string, end: number): readonly Edge[] {
  const bound = segment[at - 1];
  if (isOf(bound, word.From, word.AtLeast, AtLeastSign)) return [{ figure, side: "from", own: true, kind: "edge", end }];
  return isOf(bound, word.AtMost, AtMostSign) ? [{ figure, side: "to", own: true, kind: "edge", end }] : [];
}

/** 90%以上, 90%（含）以上, 90%以下, 90%（含）至… */
function behind(segment: Segment, end: number, figure: string): readonly Edge[] {
  const rest = segment.slice(end, end + 2);
  const notes = rest.filter((token) => isOf(token, Note));
  const edge = rest.find((token) => isOf(token, word.OrMore, word.OrLess));
  const next = segment[end + Number(isOf(segment[end], Note))];
  if (edge && rest[0] && isOf(rest[0], Note, word.OrMore, word.OrLess)) {
    const side = isOf(edge, word.OrMore) ? "from" : "to";
    const said = notes.length > 0;
    const own = said ? !excludes(notes) : edge.image.startsWith("及") || edge.image.startsWith("或");
    return said && !own ? [] : [{ figure, side, own, kind: "edge", end: end + rest.indexOf(edge) + 1 }];
  }
  if (isLowerOf(segment, end)) return [{ figure, side: "from", own: true, kind: "edge", end }];
  if (!isOf(segment[end], Note) || excludes(notes) || !isOf(next, word.To, Tilde, Minus)) return [];
  const upper = end + 2;
  const length = figureAt(segment, upper);
  const open = length > 0 && !isOf(segment[upper + length], Note, Bound, word.OrMore, word.OrLess);
  return [
    { figure, side: "from", own: true, kind: "edge", end: end + 1 },
    ...(open
      ? [{ figure: imageOf(segment.slice(upper, upper + length)), side: "to", own: false, kind: "open", end: upper + length } as const]
      : []),
  ];
}

/** 90%至95%（不含）: what the upper end leaves out, the lower one takes in. */
function isLowerOf(segment: Segment, end: number): boolean {
  const upper = end + 1 + figureAt(segment, end + 1);
  const note = segment[upper];
  return isOf(segment[end], word.To, Tilde, Minus) && upper > end + 1 && note !== undefined && isOf(note, Note) && excludes([note]);
}

/** Points are the same with their unit and without. */
function imageOf(figure: Segment): string {
  return figure
    .map(({ image }) => image)
    .join("")
    .replace(/分$/u, "");
}

function excludes(notes: readonly IToken[]): boolean {
  return notes.some(({ image }) => image.includes("不含"));
}

function noted(segment: Segment, at: number, image: string): Segment {
  const last = segment[at - 1];
  return last ? segment.toSpliced(at, 0, inserted(Note, last, image)) : segment;
}
