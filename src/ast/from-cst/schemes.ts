import type {
  AppliesToCstNode,
  CycleCstNode,
  EffectiveCstNode,
  ExtendsSchemeCstNode,
  OnChangeCstNode,
  StepsCstNode,
  VersionCstNode,
  WithoutCstNode,
} from "../../../grammar/generated/cst.ts";
import { type Context, nameOf, nodeSpan, only, textOf } from "./context.ts";
import { expression } from "./expressions.ts";
import { dateLiteral } from "./figures.ts";
import { names, nameToken } from "./names.ts";
import { steppingOf } from "./slopes.ts";
import type { Part } from "./unjoined.ts";
import { columnName, periodUnitOf } from "./words.ts";

export function version(context: Context, node: VersionCstNode): Part {
  const { Text, NumberLiteral, Name } = node.children;
  const text = Text?.[0] ? textOf(context, Text[0]).text : only(NumberLiteral ?? Name).image;
  return { kind: "version", text, span: nodeSpan(context, node) };
}

export function effective(context: Context, node: EffectiveCstNode): Part {
  const { from, to } = node.children;
  return {
    kind: "effective",
    from: dateLiteral(context, only(from)),
    ...(to?.[0] && { to: dateLiteral(context, to[0]) }),
    span: nodeSpan(context, node),
  };
}

/** applies to role "销售代表" · applies to everyone · applies to when … */
export function appliesTo(context: Context, node: AppliesToCstNode): Part {
  const { column, texts, condition } = node.children;
  return {
    kind: "applies-to",
    ...(column?.[0] && { column: columnName(context, column[0]) }),
    names: (texts?.[0]?.children.Text ?? []).map((each) => textOf(context, each)),
    ...(condition?.[0] && { condition: expression(context, condition[0]) }),
    span: nodeSpan(context, node),
  };
}

export function cycle(context: Context, node: CycleCstNode): Part {
  const { Period, from, to } = node.children;
  const period = Period?.[0];
  return {
    kind: "cycle",
    cycle: (period && periodUnitOf(period)) ?? "project",
    ...(from?.[0] && to?.[0] && { days: { from: dateLiteral(context, from[0]), to: dateLiteral(context, to[0]) } }),
    span: nodeSpan(context, node),
  };
}

export function steps(context: Context, node: StepsCstNode): Part {
  return { kind: "stepping", stepping: steppingOf(only(node.children.stepping)), span: nodeSpan(context, node) };
}

export function onChange(context: Context, node: OnChangeCstNode): Part {
  const { CalendarDays, WholeMonths } = node.children;
  return {
    kind: "on-change",
    split: CalendarDays ? "calendar-days" : WholeMonths ? "whole-months" : "working-days",
    span: nodeSpan(context, node),
  };
}

export function extendsScheme(context: Context, node: ExtendsSchemeCstNode): Part {
  return { kind: "extends", name: nameOf(context, nameToken(only(node.children.name))), span: nodeSpan(context, node) };
}

export function without(context: Context, node: WithoutCstNode): Part {
  return { kind: "without", names: names(context, only(node.children.names)), span: nodeSpan(context, node) };
}
