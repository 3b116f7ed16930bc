import type {
  AwardCstNode,
  AwardsCstNode,
  BoundFirstCstNode,
  ExcessShareCstNode,
  FigureFirstCstNode,
  GivesCstNode,
  NameFirstCstNode,
  PlaceFirstCstNode,
  ResultCstNode,
  WordFirstCstNode,
  WordResultCstNode,
} from "../../../grammar/generated/cst.ts";
import type { Span } from "../../text/source.ts";
import { spanning } from "../../text/source.ts";
import type { Expr, Figure, Name, Place, Result } from "../nodes.ts";
import { type Context, nameOf, nodeSpan, only, textOf } from "./context.ts";
import { expression } from "./expressions.ts";
import { asPoints, figure, pointsFigure, unsigned } from "./figures.ts";
import { betweenPlace, boundedPlace, edgePlace, place, rangeFrom, rankPlace } from "./places.ts";
import { slope } from "./slopes.ts";
import type { Part } from "./unjoined.ts";

/** The elements of one segment: 5% up to 2,000 | 10% up to 5,000. */
export function awards(context: Context, node: AwardsCstNode): readonly Part[] {
  return (node.children.award ?? []).map((each) => award(context, each));
}

export function award(context: Context, node: AwardCstNode): Part {
  const { nameFirst: names, condition } = node.children;
  const part = names?.[0] ? nameFirst(context, names[0]) : body(context, node.children);
  const when = condition?.[0] && expression(context, condition[0]);
  return when ? conditional(part, when, nodeSpan(context, node)) : part;
}

function conditional(part: Part, when: Expr, span: Span): Part {
  if (part.kind === "named")
    return {
      ...part,
      award:
        part.award?.kind === "award"
          ? { ...part.award, when, span }
          : { kind: "award", place: { kind: "when", condition: when, span: when.span }, span },
    };
  if (part.kind !== "award") return part;
  if (part.place) return { ...part, when, span };
  if (part.result?.kind === "figure" && part.result.figure.value.n === 0n) return { kind: "zero-when", condition: when, span };
  return { ...part, place: { kind: "when", condition: when, span: when.span }, span };
}

type Body = Pick<AwardCstNode["children"], "figureFirst" | "boundFirst" | "wordFirst" | "placeFirst" | "slopeFirst">;

/** An award that no name leads. */
function body(context: Context, children: Body): Part {
  const { figureFirst: figures, boundFirst: bounds, wordFirst: words, placeFirst: places, slopeFirst } = children;
  if (figures?.[0]) return figureFirst(context, figures[0]);
  if (bounds?.[0]) return boundFirst(context, bounds[0]);
  if (words?.[0]) return wordFirst(context, words[0]);
  if (places?.[0]) return placeFirst(context, places[0]);
  const node = only(slopeFirst);
  return slope(context, only(node.children.slope), { span: nodeSpan(context, node) });
}

function figureFirst(context: Context, node: FigureFirstCstNode): Part {
  const {
    Sign,
    figure: figures,
    rangeEnd,
    rangeGives,
    edge,
    edgeGives,
    says,
    place: places,
    slope: slopes,
    anchorText,
    excessShare: share,
  } = node.children;
  const written = figure(context, only(figures), Sign?.[0]);
  const span = nodeSpan(context, node);
  if (rangeEnd?.[0]) return gives(context, only(rangeGives), rangeFrom(context, written, rangeEnd[0]), span);
  if (edge?.[0]) return gives(context, only(edgeGives), edgePlace(context, written, edge[0]), span);
  if (says?.[0]) return awardAt(context, says[0].children.result, { kind: "at", value: written, span: written.span }, span);
  if (slopes?.[0]) return slope(context, slopes[0], { points: written, span });
  if (anchorText?.[0]) return { kind: "anchor-text", rating: asPoints(written), text: textOf(context, anchorText[0]), span };
  const at = places?.[0] && place(context, places[0]);
  const given = share?.[0] ? excessShare(context, written, share[0], span) : figureResult(written);
  return { kind: "award", result: given, ...(at && { place: at }), span };
}

function boundFirst(context: Context, node: BoundFirstCstNode): Part {
  const { boundedPlace: places, group, members, gives: given } = node.children;
  const at = boundedPlace(context, only(places));
  const span = nodeSpan(context, node);
  const word = only(only(places).children.Bound).tokenType.name;
  const op = word === "AtMost" ? "at-most" : word === "AtLeast" ? "at-least" : undefined;
  if (group?.[0] && op)
    return { kind: "share", op, amount: limitOf(at), of: nameOf(context, group[0]), grades: namesIn(context, members?.[0]), span };
  const part = gives(context, only(given), at, span);
  return part.kind === "award" && !part.result && op && at.kind === "range" ? limit(op, at, only(places), span) : part;
}

/** 不低于-10分 is a floor, 不超过5分 a cap, 最多加6分 a bound of the slope before it. */
function limit(
  op: "at-most" | "at-least",
  at: Place,
  node: NonNullable<BoundFirstCstNode["children"]["boundedPlace"]>[number],
  span: Span,
): Part {
  const amount = asPoints(limitOf(at));
  if (op === "at-least") return { kind: "floor", value: amount, span };
  const sign = node.children.value?.[0]?.children.Sign?.[0];
  return sign && sign.tokenType.name !== "Minus"
    ? { kind: "slope-limit", limit: unsigned(amount), span }
    : { kind: "cap", value: amount, span };
}

function limitOf(at: Place): Figure {
  const bound = at.kind === "range" ? (at.from ?? at.to) : undefined;
  if (bound?.value.kind !== "figure") throw new TypeError("a limit is a figure");
  return bound.value;
}

function namesIn(context: Context, node: NonNullable<BoundFirstCstNode["children"]["members"]>[number] | undefined): readonly Name[] {
  return (node?.children.name ?? []).map((each) =>
    nameOf(context, only(each.children.Name ?? each.children.Text ?? each.children.Noun ?? each.children.Period)),
  );
}

function wordFirst(context: Context, node: WordFirstCstNode): Part {
  const { says, Full, place: places } = node.children;
  const at = places?.[0] && place(context, places[0]);
  const span = nodeSpan(context, node);
  const said = says?.[0] && only(says[0].children.result);
  const name = said?.children.Name?.[0];
  if (name) return { kind: "named", names: [nameOf(context, name)], ...(at && { award: { kind: "award", place: at, span } }), span };
  const given: Result = said ? result(context, said) : { kind: Full ? "full" : "none", span };
  return { kind: "award", result: given, ...(at && { place: at }), span };
}

function placeFirst(context: Context, node: PlaceFirstCstNode): Part {
  const { Otherwise, rankPlace: rank, betweenPlace: between, gives: given } = node.children;
  const span = nodeSpan(context, node);
  const at: Place = rank?.[0]
    ? rankPlace(context, rank[0])
    : between?.[0]
      ? betweenPlace(context, between[0])
      : { kind: Otherwise ? "otherwise" : "beyond", span };
  return gives(context, only(given), at, span);
}

/** A name before an award: what it is of depends on the statement, and `settle.ts` says. */
function nameFirst(context: Context, node: NameFirstCstNode): Part {
  const {
    Name: tokens = [],
    label,
    figureFirst: figures,
    boundFirst: bounds,
    wordFirst: words,
    placeFirst: places,
    slopeFirst,
  } = node.children;
  const names = tokens.map((each) => nameOf(context, each));
  const span = nodeSpan(context, node);
  const inner = (figures ?? bounds ?? words ?? places ?? slopeFirst) && body(context, node.children);
  if (inner && inner.kind !== "award" && inner.kind !== "slope") return inner;
  return { kind: "named", names, ...(label?.[0] && { label: textOf(context, label[0]) }), ...(inner && { award: inner }), span };
}

/** What stands after a place: a result, a slope from there on, or nothing yet. */
function gives(context: Context, node: GivesCstNode, at: Place, span: Span): Part {
  const { slope: slopes, says, result: results } = node.children;
  if (slopes?.[0]) return slope(context, slopes[0], { place: at, span });
  return awardAt(context, says?.[0]?.children.result ?? results, at, span);
}

/** 80至89分：甲等 is 甲等 80至89分: the name leads. */
function awardAt(context: Context, results: readonly ResultCstNode[] | undefined, at: Place, span: Span): Part {
  const name = results?.[0]?.children.Name?.[0];
  if (name) return { kind: "named", names: [nameOf(context, name)], award: { kind: "award", place: at, span }, span };
  return { kind: "award", ...(results?.[0] && { result: result(context, results[0]) }), place: at, span };
}

/** A result that is no name. */
export function result(context: Context, node: ResultCstNode): Result {
  const { wordResult: words, Sign, figure: figures, excessShare: share } = node.children;
  if (words?.[0]) return wordResult(context, words[0]);
  const written = pointsFigure(context, only(figures), Sign?.[0]);
  return share?.[0] ? excessShare(context, written, share[0], nodeSpan(context, node)) : figureResult(written);
}

export function wordResult(context: Context, node: WordResultCstNode): Result {
  const span = nodeSpan(context, node);
  if (node.children.Full) return { kind: "full", span };
  return { kind: node.children.None ? "none" : "proportional", span };
}

export function figureResult(written: Figure): Result {
  return { kind: "figure", figure: asPoints(written) };
}

/** 5,000 + 30% of excess */
function excessShare(context: Context, fixed: Figure, node: ExcessShareCstNode, span: Span): Result {
  const share = figure(context, only(node.children.figure));
  const word = nodeSpan(context, node);
  const excess = { kind: "reference", path: [{ text: "excess", quoted: false, span: word }], word: "excess", span: word } as const;
  const part = { kind: "binary", op: "*", left: share, right: excess, span: word } as const;
  return { kind: "expression", expr: { kind: "binary", op: "+", left: fixed, right: part, span: spanning(fixed.span, word) }, span };
}
