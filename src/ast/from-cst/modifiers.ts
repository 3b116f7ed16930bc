import type {
  AcceptCstNode,
  AttainmentCapCstNode,
  CapCstNode,
  ExtrasCstNode,
  FloorCstNode,
  MarkedOutOfCstNode,
  OutOfCstNode,
  PolicyCstNode,
  RoundCstNode,
  RoundingModeCstNode,
  StepsOfCstNode,
  VisibleToCstNode,
  WeightCstNode,
} from "../../../grammar/generated/cst.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { RoundingMode } from "../../number/round.ts";
import type { Policy } from "../nodes/clause.ts";
import { type Context, nameOf, nodeSpan, only, textOf } from "./context.ts";
import { expression, groupName } from "./expressions.ts";
import { figure, isPointsWord, numberFigure, pointsFigure, signOf, unsigned, wholeNumber } from "./figures.ts";
import { audiences } from "./names.ts";
import type { Part } from "./unjoined.ts";

export function weight(context: Context, node: WeightCstNode): Part {
  const { figure: figures, to } = node.children;
  const upper = to?.[0] && pointsFigure(context, to[0]);
  const lower = pointsFigure(context, only(figures));
  const marked = upper?.mark && !lower.mark ? { ...lower, mark: upper.mark } : lower;
  return { kind: "weight", value: marked, ...(upper && { to: upper }), span: nodeSpan(context, node) };
}

/** cap 100 · 最高可加6分 bounds the slope before it */
export function cap(context: Context, node: CapCstNode): Part {
  const { Sign, figure: figures, condition } = node.children;
  const value = pointsFigure(context, only(figures), Sign?.[0]);
  const span = nodeSpan(context, node);
  if (Sign?.[0] && isPointsWord(Sign[0])) return { kind: "slope-limit", limit: unsigned(value), sign: signOf(Sign[0]) ?? "+", span };
  return { kind: "cap", value, ...(condition?.[0] && { when: expression(context, condition[0]) }), span };
}

export function floor(context: Context, node: FloorCstNode): Part {
  const { Sign, figure: figures } = node.children;
  return { kind: "floor", value: pointsFigure(context, only(figures), Sign?.[0]), span: nodeSpan(context, node) };
}

export function attainmentCap(context: Context, node: AttainmentCapCstNode): Part {
  return { kind: "attainment-cap", value: figure(context, only(node.children.figure)), span: nodeSpan(context, node) };
}

export function round(context: Context, node: RoundCstNode): Part {
  const { Each, roundingMode, Sign, NumberLiteral, figure: step } = node.children;
  const places = NumberLiteral?.[0] ? wholeNumber(NumberLiteral[0]) * (signOf(Sign?.[0]) === "-" ? -1 : 1) : 0;
  if (Math.abs(places) > MOST_PLACES) context.refuse(finding("too-many-places", nodeSpan(context, node), { limit: String(MOST_PLACES) }));
  return {
    kind: "round",
    places,
    ...(roundingMode?.[0] && { mode: modeOf(roundingMode[0]) }),
    ...(step?.[0] && { inStepsOf: figure(context, step[0]) }),
    each: Each !== undefined,
    span: nodeSpan(context, node),
  };
}

/** round 2 up, in steps of 5 */
export function stepsOf(context: Context, node: StepsOfCstNode): Part {
  return { kind: "steps-of", step: figure(context, only(node.children.figure)), span: nodeSpan(context, node) };
}

/** Scores and money never need more, and exact fractions of huge powers of ten only cost time. */
const MOST_PLACES = 12;

export function modeOf(node: RoundingModeCstNode): RoundingMode {
  const { HalfUp, HalfEven, Upwards } = node.children;
  return HalfUp ? "half-up" : HalfEven ? "half-even" : Upwards ? "up" : "down";
}

export function markedOutOf(context: Context, node: MarkedOutOfCstNode): Part {
  return { kind: "marked-out-of", value: numberFigure(context, only(node.children.NumberLiteral)), span: nodeSpan(context, node) };
}

export function outOf(context: Context, node: OutOfCstNode): Part {
  return { kind: "out-of", value: pointsFigure(context, only(node.children.figure)), span: nodeSpan(context, node) };
}

export function policy(context: Context, node: PolicyCstNode): Part {
  return {
    kind: node.children.IfMissing ? "if-missing" : "if-not-applicable",
    policy: policyOf(context, node),
    span: nodeSpan(context, node),
  };
}

function policyOf(context: Context, { children }: PolicyCstNode): Policy {
  if (children.group?.[0]) return { kind: "average", of: groupName(context, children.group[0]) };
  return { kind: children.Block ? "block" : children.Zero ? "zero" : children.Full ? "full" : "rescale" };
}

/** extras cap 10 floor -10 */
export function extras(context: Context, node: ExtrasCstNode): Part {
  const upper = node.children.cap?.[0];
  const lower = node.children.floor?.[0];
  return {
    kind: "extras",
    ...(upper && { cap: pointsFigure(context, only(upper.children.figure), upper.children.Sign?.[0]) }),
    ...(lower && { floor: pointsFigure(context, only(lower.children.figure), lower.children.Sign?.[0]) }),
    span: nodeSpan(context, node),
  };
}

export function accept(context: Context, node: AcceptCstNode): Part {
  const { FindingCode, Text } = node.children;
  return { kind: "accept", code: nameOf(context, only(FindingCode)), reason: textOf(context, only(Text)), span: nodeSpan(context, node) };
}

export function visibleTo(context: Context, node: VisibleToCstNode): Part {
  return { kind: "visible-to", audiences: audiences(context, only(node.children.names)), span: nodeSpan(context, node) };
}
