import type {
  AsInCstNode,
  DefinitionCstNode,
  FromFileCstNode,
  GradesOfCstNode,
  OfCstNode,
  PeopleRoundCstNode,
  RemainderCstNode,
  SharedByCstNode,
  TiesCstNode,
  WhenCstNode,
} from "../../../grammar/generated/cst.ts";
import { ZERO } from "../../number/fraction.ts";
import { type Context, nameOf, nodeSpan, only, textOf } from "./context.ts";
import { expression, groupName } from "./expressions.ts";
import { figure, pointsFigure } from "./figures.ts";
import { modeOf } from "./modifiers.ts";
import { nameToken } from "./names.ts";
import { figureResult, wordResult } from "./results.ts";
import type { Part } from "./unjoined.ts";

/** of people.bonus_base · 基数 people.bonus_base */
export function of(context: Context, node: OfCstNode): Part {
  const among = node.children.inGroup?.[0]?.children.group?.[0];
  return {
    kind: "of",
    expr: expression(context, only(node.children.expression)),
    ...(among && { in: groupName(context, among) }),
    span: nodeSpan(context, node),
  };
}

export function gradesOf(context: Context, node: GradesOfCstNode): Part {
  return { kind: "grades-ref", name: nameOf(context, nameToken(only(node.children.name))), span: nodeSpan(context, node) };
}

export function asIn(context: Context, node: AsInCstNode): Part {
  return { kind: "as-in", name: nameOf(context, nameToken(only(node.children.name))), span: nodeSpan(context, node) };
}

/** when CONDITION · when CONDITION then total 0 · 当 CONDITION 则 得0分, which is 0 when CONDITION */
export function when(context: Context, node: WhenCstNode): readonly Part[] {
  const condition = expression(context, only(node.children.condition));
  const span = nodeSpan(context, node);
  const then = node.children.consequence?.[0];
  if (!then) return [{ kind: "when", condition, span }];
  const { wordResult: words, Sign, points, total, nothing, grade, metric, below, Text } = then.children;
  if (points?.[0]) {
    const given = pointsFigure(context, points[0], Sign?.[0]);
    if (given.value.n === 0n) return [{ kind: "zero-when", condition, span }];
    return [{ kind: "award", result: figureResult(given, Sign?.[0]), place: { kind: "when", condition, span: condition.span }, span }];
  }
  if (words?.[0] && wordResult(context, words[0]).kind === "none") return [{ kind: "zero-when", condition, span }];
  if (words?.[0])
    return [{ kind: "award", result: wordResult(context, words[0]), place: { kind: "when", condition, span: condition.span }, span }];
  return [
    { kind: "when", condition, span: condition.span },
    {
      kind: "then",
      ...(total?.[0] && { total: figure(context, total[0]) }),
      ...(nothing?.[0] && { total: { kind: "figure", value: ZERO, span: nodeSpan(context, nothing[0]) } as const }),
      ...(grade?.[0] && { grade: nameOf(context, nameToken(grade[0])) }),
      ...(below?.[0] && { below: true }),
      ...(metric?.[0] && { metric: nameOf(context, metric[0]) }),
      ...(Text?.[0] && { text: textOf(context, Text[0]) }),
      span: nodeSpan(context, then),
    },
  ];
}

export function definition(context: Context, node: DefinitionCstNode): Part {
  return { kind: "definition", expr: expression(context, only(node.children.expression)), span: nodeSpan(context, node) };
}

export function ties(context: Context, node: TiesCstNode): Part {
  const { TiesIn, expression: by } = node.children;
  const span = nodeSpan(context, node);
  if (by?.[0]) return { kind: "ties", by: expression(context, by[0]), span };
  return { kind: "ties", rule: TiesIn ? "in" : "out", span };
}

/** people rounded down · 人数四舍五入 */
export function peopleRound(context: Context, node: PeopleRoundCstNode): Part {
  return { kind: "people-round", mode: modeOf(only(node.children.roundingMode)), span: nodeSpan(context, node) };
}

export function sharedBy(context: Context, node: SharedByCstNode): Part {
  return { kind: "shared-by", expr: expression(context, only(node.children.expression)), span: nodeSpan(context, node) };
}

export function remainder(context: Context, node: RemainderCstNode): Part {
  const { Largest, LargestShare, First } = node.children;
  return { kind: "remainder", remainder: Largest ? "largest" : LargestShare || First ? "first" : "last", span: nodeSpan(context, node) };
}

export function fromFile(context: Context, node: FromFileCstNode): Part {
  return { kind: "from-file", path: textOf(context, only(node.children.Text)), span: nodeSpan(context, node) };
}
