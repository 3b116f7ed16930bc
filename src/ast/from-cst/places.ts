import type { IToken } from "chevrotain";
import type {
  BetweenPlaceCstNode,
  BoundedEndCstNode,
  BoundedPlaceCstNode,
  CountedPlaceCstNode,
  EdgeCstNode,
  EnclosedCstNode,
  PlaceCstNode,
  RangeEndCstNode,
  RankPlaceCstNode,
} from "../../../grammar/generated/cst.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { fraction, ZERO } from "../../number/fraction.ts";
import { type Span, spanning } from "../../text/source.ts";
import type { Bound, Place, RankEdge } from "../nodes/award.ts";
import type { Figure, Value } from "../nodes/figure.ts";
import { type Context, nameOf, nodeSpan, only, tokenSpan } from "./context.ts";
import { figure, value } from "./figures.ts";

const LOWER = { en: "lower", zh: "下限" };
const UPPER = { en: "upper", zh: "上限" };

type Range = Extract<Place, { kind: "range" }>;

/** Where a result stands: at 100% · from 80 to 89 · under · otherwise. */
export function place(context: Context, node: PlaceCstNode): Place {
  const {
    At,
    value: at,
    edge: edges,
    rangeEnd: end,
    rankPlace: rank,
    placeNames,
    boundedPlace: bounded,
    betweenPlace: between,
    Otherwise,
    Zero,
  } = node.children;
  const span = nodeSpan(context, node);
  if (at?.[0]) return valuePlace(context, value(context, at[0]), edges?.[0], end?.[0], span);
  if (Zero) return { kind: "at", value: { kind: "figure", value: ZERO, span }, span };
  if (rank?.[0]) return rankPlace(context, rank[0]);
  if (placeNames?.[0] && At)
    return { kind: "named", names: (placeNames[0].children.each ?? []).map((each) => nameOf(context, each)), span };
  if (bounded?.[0]) return boundedPlace(context, bounded[0]);
  if (between?.[0]) return betweenPlace(context, between[0]);
  return { kind: Otherwise ? "otherwise" : "beyond", span };
}

/** at 100% · at 98% and above · at 90% to 95% */
function valuePlace(context: Context, at: Value, edge: EdgeCstNode | undefined, end: RangeEndCstNode | undefined, span: Span): Place {
  if (edge) return edgePlace(context, at, edge, end);
  return end ? rangeFrom(context, at, end) : { kind: "at", value: at, span };
}

/** 无投诉 is at 0, 发生事故 over it. */
export function countedPlace(context: Context, node: CountedPlaceCstNode): Place {
  const span = nodeSpan(context, node);
  const none: Figure = { kind: "figure", value: ZERO, span };
  return node.children.Nil ? { kind: "at", value: none, span } : { kind: "range", from: { value: none, inclusive: false, span }, span };
}

/** Which end of a range a word sets, and whether the figure itself belongs to it: the law's reading. */
const boundWords: Partial<Record<string, { readonly end: "from" | "to"; readonly inclusive: boolean }>> = {
  From: { end: "from", inclusive: true },
  AtLeast: { end: "from", inclusive: true },
  AtLeastSign: { end: "from", inclusive: true },
  Over: { end: "from", inclusive: false },
  OverSign: { end: "from", inclusive: false },
  UpTo: { end: "to", inclusive: true },
  AtMost: { end: "to", inclusive: true },
  AtMostSign: { end: "to", inclusive: true },
  Under: { end: "to", inclusive: false },
  UnderSign: { end: "to", inclusive: false },
};

/** from 95% · 低于目标 · ≥60%<80% · under */
export function boundedPlace(context: Context, node: BoundedPlaceCstNode): Place {
  const { Bound: words, value: values, edge: edges, boundedEnd } = node.children;
  const span = nodeSpan(context, node);
  const word = boundWords[only(words).tokenType.name];
  if (!word) throw new TypeError("the grammar promises a bound");
  if (!values?.[0]) return { kind: "side", side: word.end === "from" ? "over" : "under", span };
  const first = bound(value(context, values[0]), word.inclusive, edges?.[0]?.children.Note);
  const again = edges?.[0]?.children.PostBound?.[0];
  if (again && endOf(again) !== word.end) context.refuse(finding("two-edges", span, { edge: word.end === "from" ? LOWER : UPPER }));
  const range: Range = { kind: "range", [word.end]: first, span };
  return boundedEnd?.[0] ? withEnd(context, range, boundedEnd[0]) : range;
}

function withEnd(context: Context, range: Range, node: BoundedEndCstNode): Range {
  const { rangeEnd: end, Bound: words, value: values, Note } = node.children;
  if (end?.[0])
    return range.from ? between(range.from, rangeEnd(context, end[0]), range.span) : { ...range, from: rangeEnd(context, end[0]) };
  const word = boundWords[only(words).tokenType.name];
  if (word && range[word.end]) context.refuse(finding("two-edges", nodeSpan(context, node), { edge: word.end === "from" ? LOWER : UPPER }));
  return word ? { ...range, [word.end]: bound(value(context, only(values)), word.inclusive, Note) } : range;
}

/** 80 to 89 · 80%-90%: both ends included unless a word says otherwise, as （含） behind the lower alone does of the upper. */
export function rangeFrom(context: Context, from: Value, end: RangeEndCstNode, notes: readonly IToken[] = []): Range {
  const alone = saysIncluded(notes) && !end.children.edge && !end.children.Bound;
  const to = rangeEnd(context, end);
  const range = between(bound(from, true, notes), alone ? { ...to, inclusive: false } : to, spanning(from.span, nodeSpan(context, end)));
  return end.children.Within && range.from?.inclusive && range.to?.inclusive ? { ...range, corridor: true } : range;
}

export function rangeEnd(context: Context, node: RangeEndCstNode): Bound {
  const { Bound: words, value: values, edge: edges } = node.children;
  const word = words?.[0] && boundWords[words[0].tokenType.name];
  const again = word?.end ?? (edges?.[0]?.children.PostBound?.[0] && endOf(edges[0].children.PostBound[0]));
  if (again === "from") context.refuse(finding("two-edges", nodeSpan(context, node), { edge: LOWER }));
  const inclusive = word?.inclusive ?? true;
  return bound(value(context, only(values)), inclusive, edges?.[0]?.children.Note);
}

function between(from: Bound, to: Bound, span: Range["span"]): Range {
  return { kind: "range", from: { ...from, value: sharingUnit(from.value, to.value) }, to, span };
}

/** 60-70% is 60%-70%: a bare lower end has the upper end's mark and unit. */
function sharingUnit(from: Value, to: Value): Value {
  if (from.kind !== "figure" || to.kind !== "figure" || from.mark || from.unit) return from;
  return { ...from, ...(to.mark && { mark: to.mark }), ...(to.unit && { unit: to.unit }) };
}

/** 95%≤…<98%: a word behind its figure sets the other end. */
export function enclosedPlace(context: Context, at: Value, node: EnclosedCstNode): Place {
  const { lower, upper, value: values } = node.children;
  const [first, second] = [boundWords[only(lower).tokenType.name], boundWords[only(upper).tokenType.name]];
  if (!first || !second) throw new TypeError("the grammar promises a bound");
  const begin = first.end === "to" ? "from" : "to";
  const span = spanning(at.span, nodeSpan(context, node));
  if (begin === second.end) context.refuse(finding("two-edges", span, { edge: begin === "from" ? LOWER : UPPER }));
  return { kind: "range", [begin]: bound(at, first.inclusive), [second.end]: bound(value(context, only(values)), second.inclusive), span };
}

/** 95%及以上 · 90分（含）以上 · 25%及以下 · 10万元以上至50万元 */
export function edgePlace(context: Context, at: Value, node: EdgeCstNode, end?: RangeEndCstNode): Place {
  const { PostBound, Note } = node.children;
  if (end) return rangeFrom(context, at, end, Note);
  const span = spanning(at.span, nodeSpan(context, node));
  if (!PostBound?.[0]) return { kind: "at", value: at, span };
  return { kind: "range", [endOf(PostBound[0])]: bound(at, true, Note), span };
}

/** 以上 says where a range begins, 以下 where it ends. */
function endOf(word: IToken): "from" | "to" {
  return word.tokenType.name === "OrMore" ? "from" : "to";
}

/** Whether a note says that the figure itself belongs to it. */
function saysIncluded(notes: readonly IToken[] = []): boolean {
  return notes.some(({ image }) => image.includes("含") && !image.includes("不含"));
}

function bound(at: Value, inclusive: boolean, notes: readonly IToken[] = []): Bound {
  const said = notes.map((note) => note.image).find((image) => image.includes("含"));
  return { value: at, inclusive: said === undefined ? inclusive : !said.includes("不含"), span: at.span };
}

export function betweenPlace(context: Context, node: BetweenPlaceCstNode): Place {
  const [from, to] = (node.children.value ?? []).map((each) => bound(value(context, each), true));
  if (!from || !to) throw new TypeError("the grammar promises both ends");
  return { ...between(from, to, nodeSpan(context, node)), corridor: true };
}

/** rank 1 to 3 · 前10% · rank 2 from last · last place */
export function rankPlace(context: Context, node: RankPlaceCstNode): Place {
  const { Bottom, FromLast, Top, LastPlace, First, Last, figure: figures = [] } = node.children;
  const span = nodeSpan(context, node);
  const word = LastPlace ?? Last ?? First;
  if (word?.[0])
    return { kind: "rank", from: { from: First ? "top" : "bottom", value: placeNumber(1n, tokenSpan(context, word[0])) }, span };
  const from = Bottom || FromLast ? "bottom" : "top";
  const [first, last] = figures.map((each): RankEdge => ({ from, value: ofPeople(figure(context, each)) }));
  if (!first) throw new TypeError("the grammar promises a place");
  if (last) return { kind: "rank", from: first, to: last, span };
  if (!Top && !Bottom) return { kind: "rank", from: first, span };
  return { kind: "rank", from: { from, value: placeNumber(1n, first.value.span) }, to: first, span };
}

function placeNumber(place: bigint, span: Figure["span"]): Figure {
  return { kind: "figure", value: fraction(place), span };
}

/** 第1名, 最多1人: the counter of people says nothing more. */
export function ofPeople({ unit, ...rest }: Figure): Figure {
  return { ...rest, ...(unit && !peopleCounters.has(unit.text) && { unit }) };
}

const peopleCounters: ReadonlySet<string> = new Set(["名", "位", "人", "people"]);
