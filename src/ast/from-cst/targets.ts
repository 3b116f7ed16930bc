import type {
  GoalCstNode,
  SeasonsCstNode,
  TargetAmountCstNode,
  TargetClauseCstNode,
  TargetNameCstNode,
  TargetRowsCstNode,
  TargetsClausesCstNode,
} from "../../../grammar/generated/cst.ts";
import type { Goal } from "../nodes/clause.ts";
import { type Context, nameOf, nodeSpan, only, textOf } from "./context.ts";
import { reference } from "./expressions.ts";
import { figure } from "./figures.ts";
import { accept } from "./modifiers.ts";
import { nameToken } from "./names.ts";
import { effective } from "./schemes.ts";
import type { Part } from "./unjoined.ts";
import { columnName, periodUnitOf } from "./words.ts";

/** company 1.2亿元 · company into north 3,000 万元 | east 3,500 万元 · seasons quarter 20% | 80% · from plan.amount by team */
export function targetsClauses(context: Context, node: TargetsClausesCstNode): readonly Part[] {
  const { accept: accepts, effective: dates, seasons: periods, targetRows: rows, targetClause: clauses } = node.children;
  if (accepts?.[0]) return [accept(context, accepts[0])];
  if (dates?.[0]) return [effective(context, dates[0])];
  if (periods?.[0]) return [seasons(context, periods[0])];
  return [rows?.[0] ? targetRows(context, rows[0]) : targetClause(context, only(clauses))];
}

function targetClause(context: Context, node: TargetClauseCstNode): Part {
  const { targetName, targetAmount, dimension, PartlyInto, goal: goals = [] } = node.children;
  const span = nodeSpan(context, node);
  const named = only(targetName);
  if (targetAmount?.[0]) return { kind: "goal", ...goalOf(context, named, targetAmount[0]), span };
  return {
    kind: "split",
    of: nameOf(context, nameToken(only(named.children.name))),
    ...(dimension?.[0] && { by: columnName(context, dimension[0]) }),
    parts: goals.map((each) => goal(context, each)),
    partial: PartlyInto !== undefined,
    span,
  };
}

function goal(context: Context, node: GoalCstNode): Goal {
  const { targetName, targetAmount } = node.children;
  return { ...goalOf(context, only(targetName), only(targetAmount)), span: nodeSpan(context, node) };
}

function goalOf(context: Context, named: TargetNameCstNode, { children }: TargetAmountCstNode): Omit<Goal, "span"> {
  const { label } = named.children;
  const { figure: figures, shareBeside, stretch } = children;
  const share = shareBeside?.[0]?.children.figure;
  return {
    name: nameOf(context, nameToken(only(named.children.name))),
    ...(label?.[0] && { label: textOf(context, label[0]) }),
    amount: figure(context, only(figures)),
    ...(share && { share: figure(context, only(share)) }),
    ...(stretch?.[0] && { stretch: figure(context, stretch[0]) }),
  };
}

function seasons(context: Context, node: SeasonsCstNode): Part {
  const { Period, figure: figures = [] } = node.children;
  const per = only([periodUnitOf(only(Period))].filter((unit) => unit !== undefined));
  const span = nodeSpan(context, node);
  return { kind: "seasons", per, shares: figures.map((each) => figure(context, each)), span };
}

function targetRows(context: Context, node: TargetRowsCstNode): Part {
  const { reference: references, dimension } = node.children;
  const column = reference(context, only(references));
  return { kind: "target-rows", column, ...(dimension?.[0] && { by: columnName(context, dimension[0]) }), span: nodeSpan(context, node) };
}
