import type { IToken } from "chevrotain";
import type {
  EachStepCstNode,
  FigureCstNode,
  PerStepCstNode,
  SideCstNode,
  SlopeCstNode,
  SlopeTailCstNode,
  SteppingCstNode,
  ValueCstNode,
} from "../../../grammar/generated/cst.ts";
import { unitWords } from "../../../grammar/words/units.ts";
import { fraction } from "../../number/fraction.ts";
import { type Span, spanning } from "../../text/source.ts";
import type { Bound, Place, SlopeClause } from "../nodes/award.ts";
import type { Figure, Side, Stepping, Value } from "../nodes/figure.ts";
import type { Name } from "../nodes/name.ts";
import { type Context, nameOf, nodeSpan, only, tokenSpan } from "./context.ts";
import { asPoints, figure, oneOf, pointsFigure, unsigned, value } from "./figures.ts";

/** What stood before the step: the points (English) or the place (Chinese). */
type Before = { readonly points?: Figure; readonly place?: Place; readonly part?: boolean; readonly apart?: boolean; readonly span: Span };

/** +0.5 per 1% over · 每低不足5%计扣5分 · 每发现一处不符合扣1分 */
export function slope(context: Context, node: SlopeCstNode, before: Before): SlopeClause {
  const { perStep: per, eachStep: each, Further, Sign, points, slopeTail = [] } = node.children;
  const step = per?.[0] ? perStep(context, per[0]) : eachStep(context, only(each));
  const given = points?.[0] ? pointsFigure(context, points[0], Sign?.[0]) : before.points && asPoints(before.points);
  const tails = Object.assign({}, ...slopeTail.map((tail) => slopeTailOf(context, tail))) as Partial<SlopeClause>;
  const bounds = points && boundsPoints(tails.end, step.step);
  return {
    kind: "slope",
    ...(given && { points: given }),
    ...(before.place && reach(before.place, step.side, step.stepping === "full" && !before.part)),
    ...step,
    ...(Further && { further: true }),
    ...(before.apart && isOpenCount(before.place, step) && { apart: true }),
    ...(bounds ? { ...without(tails), limit: bounds } : tails),
    span: before.span,
  };
}

/** 超过3次：每次扣2分: beyond an edge, whether all of them count so or those beyond it. */
function isOpenCount(place: Place | undefined, { side, stepping }: Step): boolean {
  const beyond = place?.kind === "range" && place.from?.inclusive === false && place.from.value.kind === "figure" && !place.to;
  return beyond && side === undefined && stepping === "full";
}

/** for every 1% above target add 0.5 points up to 6: a bare figure beside steps in per cent is points. */
function boundsPoints(end: Bound | undefined, { mark }: Figure): Figure | undefined {
  const value = end?.value;
  return value?.kind === "figure" && mark === "percent" && !value.mark && !value.unit && !value.per && !value.of ? value : undefined;
}

function without({ end: _end, ...rest }: Partial<SlopeClause>): Partial<SlopeClause> {
  return rest;
}

/**
 * A place before a slope is where its steps begin and end: 超过120%每超1%…, 低于80%每低1%…, 10分钟以内每分钟….
 * One by one, 3次以上每次扣2分 may count the third, which 3次以上的部分 does not.
 */
function reach(place: Place, side: Side | undefined, counts: boolean): Partial<SlopeClause> {
  if (place.kind === "at") return { base: baseAt(place.value) };
  if (place.kind === "side") return { side: place.side };
  if (place.kind === "beyond") return { side: "over" };
  if (place.kind !== "range") return {};
  const [begin, end] = side === "under" ? [place.to, place.from] : [place.from, place.to];
  const inclusive = counts && side === undefined && begin?.inclusive === true && begin.value.kind !== "target";
  return { ...(begin && { base: { ...baseAt(begin.value), inclusive } }), ...(end && { end }) };
}

type Step = Pick<SlopeClause, "step" | "stepping" | "side" | "base" | "subject">;

function perStep(context: Context, node: PerStepCstNode): Step {
  const { stepping: words, partialStep, step, Unit, Period, side: sides = [], Target, base, noun, Note, InThePeriod } = node.children;
  const partial = partialStep?.[0] && only(partialStep[0].children.figure);
  const which = sides[0] && sideOf(sides[0]);
  const size = stepFigure(context, partial ?? step?.[0], Unit?.[0] ?? Period?.[0]);
  const how = partial
    ? "started"
    : words?.[0]
      ? steppingOf(words[0])
      : (noteStepping(Note?.[0]) ?? ((Unit ?? Period) ? inOnes(size) : undefined));
  const from = Target?.[0] ? targetBase(context, Target[0]) : base?.[0] && baseAt(value(context, base[0]));
  return {
    step: InThePeriod ? { ...size, inPeriod: true } : size,
    ...(how && { stepping: how }),
    ...(which && { side: which }),
    ...(from && { base: from }),
    ...(noun?.[0] && { subject: nameOf(context, noun[0]) }),
  };
}

function eachStep(context: Context, node: EachStepCstNode): Step {
  const { Each, step, Unit, Period, noun, Note } = node.children;
  const how = noteStepping(Note?.[0]);
  const counted = Unit?.[0] ?? Period?.[0];
  const size: Figure =
    step?.[0] || counted
      ? stepFigure(context, step?.[0], counted)
      : { kind: "figure", value: fraction(1n), span: tokenSpan(context, only(Each)) };
  const stepping = how ?? inOnes(size);
  return {
    step: size,
    ...(stepping && { stepping }),
    ...(noun && { subject: nounOf(context, noun) }),
  };
}

/** 每发生一次, each 2 items are counted; of 每完成10万元 and 每延误1天 there are parts, and how these count is said elsewhere. */
export function inOnes({ mark, unit, per }: Figure): "full" | undefined {
  const kind = unit && unitWords[unit.text]?.kind;
  return mark === "percent" || mark === "points" || per || kind === "money" || kind === "time" ? undefined : "full";
}

/** each new customer: of several words. */
function nounOf(context: Context, tokens: readonly IToken[]): Name {
  const names = tokens.map((token) => nameOf(context, token));
  const [first] = names;
  if (!first || names.length === 1) return only(names);
  const span = spanning(first.span, names.at(-1)?.span ?? first.span);
  return { text: names.map(({ text }) => text).join("_"), quoted: false, span };
}

function stepFigure(context: Context, written: FigureCstNode | undefined, counted: IToken | undefined): Figure {
  return written ? figure(context, written) : oneOf(context, only(counted ? [counted] : undefined));
}

function targetBase(context: Context, token: IToken): Bound {
  return baseAt({ kind: "target", span: tokenSpan(context, token) });
}

/** Steps count from the figure on; the figure itself gives nothing yet. */
function baseAt(at: Value): Bound {
  return { value: at, inclusive: false, span: at.span };
}

function sideOf(node: SideCstNode): Side {
  return (node.children.Over ?? node.children.OverSign) ? "over" : "under";
}

export function steppingOf(node: SteppingCstNode): Stepping {
  if (node.children.Full) return "full";
  return node.children.Started ? "started" : "pro-rata";
}

/** （不足按5%计）: a part counts whole. （不足5%不计）: only whole steps count. */
function noteStepping(note: IToken | undefined): Stepping | undefined {
  if (!note || note.image.includes("含")) return undefined;
  return note.image.includes("不计") ? "full" : "started";
}

/** up to 6 points bounds what the steps give; up to 130% says where they end. */
function saysPoints(node: ValueCstNode): boolean {
  const unit = node.children.figure?.[0]?.children.unit?.[0]?.children.Unit?.[0];
  return unit !== undefined && /^(?:points?|分)$/u.test(unit.image);
}

function slopeTailOf(context: Context, node: SlopeTailCstNode): Partial<SlopeClause> {
  const { end, limit, Further, Sign } = node.children;
  if (end?.[0] && saysPoints(end[0])) return { limit: unsigned(pointsFigure(context, only(end[0].children.figure))) };
  if (end?.[0]) return { end: { value: value(context, end[0]), inclusive: true, span: nodeSpan(context, node) } };
  if (limit?.[0]) return { limit: unsigned(pointsFigure(context, limit[0], Sign?.[0])) };
  return Further ? { further: true } : { stepping: "pro-rata" };
}
