import type { IToken } from "chevrotain";
import type {
  AnyOfLastCstNode,
  CallArgumentsCstNode,
  ComparisonCstNode,
  ConjunctionCstNode,
  ExpressionCstNode,
  GroupCstNode,
  LatelyCstNode,
  OfTheLastCstNode,
  OperandCstNode,
  PeriodCountCstNode,
  ProductCstNode,
  ReferenceCstNode,
  SignedCstNode,
  SumCstNode,
  TimesOfLastCstNode,
} from "../../../grammar/generated/cst.ts";
import type { Concept } from "../../../grammar/words/concepts.ts";
import { spanning } from "../../text/source.ts";
import type { ArithmeticOp, Call, CompareOp, Expr, Reference } from "../nodes/expression.ts";
import type { PeriodUnit } from "../nodes/figure.ts";
import type { Name } from "../nodes/name.ts";
import { type Context, nameOf, nodeSpan, only, textOf, tokenSpan } from "./context.ts";
import { dateLiteral, figure, wholeNumber } from "./figures.ts";
import { columnName, conceptOf, functionWords, periodUnitOf, referenceWords } from "./words.ts";

export function expression(context: Context, node: ExpressionCstNode): Expr {
  const parts = atLeastOne(node.children.conjunction).map((each) => conjunction(context, each));
  return parts.reduce((left, right) => ({ kind: "logic", op: "or", left, right, span: spanning(left.span, right.span) }));
}

function conjunction(context: Context, node: ConjunctionCstNode): Expr {
  const parts = atLeastOne(node.children.comparison).map((each) => comparison(context, each));
  return parts.reduce((left, right) => ({ kind: "logic", op: "and", left, right, span: spanning(left.span, right.span) }));
}

function comparison(context: Context, node: ComparisonCstNode): Expr {
  const { Not, before, beforeAny, amid, after, forInARow, anyOfLast, Comparison = [], sum: sums } = node.children;
  const sides = atLeastOne(sums).map((each) => sum(context, each));
  const compared = Comparison.map((operator, index) => compare(operator, sides[index], sides[index + 1]));
  const joined =
    compared.reduce<Expr | undefined>(
      (left, right) => (left ? { kind: "logic", op: "and", left, right, span: spanning(left.span, right.span) } : right),
      undefined,
    ) ?? only(sides);
  const row = before?.[0] ?? amid?.[0] ?? after?.[0] ?? forInARow?.[0];
  const span = nodeSpan(context, node);
  let result = joined;
  if (row) result = { kind: "in-a-row", of: joined, ...periods(only(row.children.periodCount)), span };
  const any = beforeAny?.[0] ? timesOf(beforeAny[0]) : anyOfLast?.[0] && anyOf(anyOfLast[0]);
  if (any) result = { kind: "in-a-row", of: joined, ...any, span };
  for (const not of [...(Not ?? [])].reverse()) result = { kind: "not", of: result, span: spanning(tokenSpan(context, not), result.span) };
  return result;
}

type Times = Pick<Extract<Expr, { readonly kind: "in-a-row" }>, "count" | "outOf" | "unit">;

/** in any 3 of 5 periods */
function anyOf({ children: { times, periodCount, timesOfLast } }: AnyOfLastCstNode): Times {
  return timesOfLast?.[0] ? timesOf(timesOfLast[0]) : outOf(wholeNumber(only(times)), only(periodCount));
}

/** 近12个月中3个月 */
function timesOf({ children: { count, times } }: TimesOfLastCstNode): Times {
  return outOf(periods(only(times)).count, only(count));
}

function outOf(count: number, node: PeriodCountCstNode): Times {
  const { count: all, unit } = periods(node);
  return { count, outOf: all, ...(unit && { unit }) };
}

function periods(node: PeriodCountCstNode): { readonly count: number; readonly unit?: PeriodUnit } {
  const unit = node.children.Period?.[0] && periodUnitOf(node.children.Period[0]);
  return { count: wholeNumber(only(node.children.NumberLiteral)), ...(unit && { unit }) };
}

const compareOps: Partial<Record<string, CompareOp>> = {
  AtLeastSign: ">=",
  AtLeast: ">=",
  From: ">=",
  AtMostSign: "<=",
  AtMost: "<=",
  UpTo: "<=",
  OverSign: ">",
  Over: ">",
  UnderSign: "<",
  Under: "<",
  Equal: "=",
  Is: "=",
  NotEqual: "!=",
  IsNot: "!=",
};

function compare(operator: IToken, left: Expr | undefined, right: Expr | undefined): Expr {
  const op = compareOps[operator.tokenType.name];
  if (!left || !right || !op) throw new TypeError("the grammar promises both sides of a comparison");
  return { kind: "compare", op, left, right, span: spanning(left.span, right.span) };
}

const arithmeticOps: Partial<Record<string, ArithmeticOp>> = { Plus: "+", Minus: "-", Negative: "-", Times: "*", Divide: "/", Of: "*" };

export function sum(context: Context, node: SumCstNode): Expr {
  return chain(
    atLeastOne(node.children.product).map((each) => product(context, each)),
    node.children.operator,
  );
}

function product(context: Context, node: ProductCstNode): Expr {
  return chain(
    atLeastOne(node.children.signed).map((each) => signed(context, each)),
    node.children.operator,
  );
}

/** Left to right. */
function chain(parts: readonly Expr[], operators: readonly IToken[] = []): Expr {
  return parts.reduce((left, right, index) => ({
    kind: "binary",
    op: arithmeticOps[operators[index - 1]?.tokenType.name ?? ""] ?? "*",
    left,
    right,
    span: spanning(left.span, right.span),
  }));
}

function signed(context: Context, node: SignedCstNode): Expr {
  const { minus: minuses = [], operand: operands, exponent, figure: defaults } = node.children;
  let result = operand(context, only(operands));
  if (exponent?.[0]) {
    const right = operand(context, exponent[0]);
    result = { kind: "binary", op: "^", left: result, right, span: spanning(result.span, right.span) };
  }
  if (defaults?.[0]) {
    const value = figure(context, defaults[0]);
    result = { kind: "default", of: result, value, span: spanning(result.span, value.span) };
  }
  for (const minus of [...minuses].reverse())
    result = { kind: "negate", of: result, span: spanning(tokenSpan(context, minus), result.span) };
  return result;
}

function operand(context: Context, node: OperandCstNode): Expr {
  const { figure: number, DateLiteral, Text, choice, lately, reference: named, ofTheLast, expression: inner } = node.children;
  if (number?.[0]) return figure(context, number[0]);
  if (DateLiteral?.[0]) return dateLiteral(context, DateLiteral[0]);
  if (Text?.[0]) return { kind: "text", ...textOf(context, Text[0]) };
  if (lately?.[0]) return overPeriods(reference(context, only(lately[0].children.reference)), lately[0], nodeSpan(context, node));
  if (named?.[0]) {
    const of = reference(context, named[0]);
    return ofTheLast?.[0] ? overPeriods(of, ofTheLast[0], nodeSpan(context, node)) : of;
  }
  if (choice?.[0]) {
    const { condition, then, otherwise } = choice[0].children;
    return {
      kind: "if",
      when: expression(context, only(condition)),
      // biome-ignore lint/suspicious/noThenProperty: the word of the language
      then: expression(context, only(then)),
      otherwise: expression(context, only(otherwise)),
      span: nodeSpan(context, choice[0]),
    };
  }
  return { ...expression(context, only(inner)), span: nodeSpan(context, node) };
}

/** 近3期 ends with this one, 前3期 before it. */
function overPeriods(of: Expr, { children }: LatelyCstNode | OfTheLastCstNode, span: Expr["span"]): Expr {
  const before = "Top" in children || "OfThePrevious" in children;
  const count = only(children.periodCount);
  const said = { ...periods(count), ...(before && { before }), span };
  // 近3个月平均(总分): the average of three months, not a monthly average of three.
  const isSplit = of.kind === "call" && of.fn === "monthly-average" && count.children.Unit?.[0]?.image === "个";
  return isSplit
    ? { kind: "over-periods", of: { ...of, fn: "average", name: { ...of.name, text: "average" } }, ...said, unit: "month" }
    : { kind: "over-periods", of, ...said };
}

export function reference(context: Context, node: ReferenceCstNode): Reference | Call {
  const { head, part = [], callArguments } = node.children;
  const first = only(head);
  const concept = conceptOf(first);
  const span = nodeSpan(context, node);
  if (callArguments?.[0]) return call(context, first, concept, callArguments[0], span);
  const word = part.length === 0 && concept ? referenceWords[concept] : undefined;
  const path = [{ ...nameOf(context, first), ...(word && { text: word }) }, ...part.map((each) => columnName(context, each))];
  return { kind: "reference", path, ...(word && { word }), span };
}

function call(context: Context, head: IToken, concept: Concept | undefined, node: CallArgumentsCstNode, span: Call["span"]): Call {
  const { argument = [], condition, inGroup, ties } = node.children.callValues?.[0]?.children ?? {};
  const group = node.children.group ?? inGroup?.[0]?.children.group;
  const fn = concept && functionWords[concept];
  return {
    kind: "call",
    fn: fn ?? "unknown",
    name: { ...nameOf(context, head), ...(fn && { text: fn }) },
    args: argument.map((each) => expression(context, each)),
    ...(condition?.[0] && { where: expression(context, condition[0]) }),
    ...(group?.[0] && { in: groupName(context, group[0]) }),
    ...(ties?.[0] && { ties: expression(context, ties[0]) }),
    span,
  };
}

/** rank(total in team), behind a word that is not itself an expression. */
export function rankCall(context: Context, head: IToken, node: CallArgumentsCstNode): Call {
  return call(context, head, "Rank", node, spanning(tokenSpan(context, head), nodeSpan(context, node)));
}

/** team · 门店 · "单位": whose values are taken together. */
export function groupName(context: Context, { children }: GroupCstNode): Name {
  return columnName(context, only(children.Name ?? children.Text ?? children.Period));
}

/** A list that the grammar guarantees to hold one element or more. */
function atLeastOne<T>(list: readonly T[] | undefined): readonly T[] {
  only(list);
  return list ?? [];
}
