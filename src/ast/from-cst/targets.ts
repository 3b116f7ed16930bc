import type {
  AllocationCstNode,
  ApprovedByCstNode,
  BecauseCstNode,
  FactorCstNode,
  GoalCstNode,
  RevisesCstNode,
  SeasonsCstNode,
  TargetAmountCstNode,
  TargetClauseCstNode,
  TargetNameCstNode,
  TargetRowsCstNode,
  TargetsClausesCstNode,
} from "../../../grammar/generated/cst.ts";
import type { ClauseOf, Goal } from "../nodes/clause.ts";
import { type Context, nameOf, nodeSpan, only, spanFrom, textOf } from "./context.ts";
import { reference } from "./expressions.ts";
import { figure } from "./figures.ts";
import { accept, stepsOf } from "./modifiers.ts";
import { nameToken } from "./names.ts";
import { effective } from "./schemes.ts";
import type { Part } from "./unjoined.ts";
import { columnName, periodUnitOf } from "./words.ts";

/** company 1.2亿元 · company into north 3,000 万元 | east 3,500 万元 · seasons quarter 20% | 80% · from plan.amount by team */
export function targetsClauses(context: Context, node: TargetsClausesCstNode): readonly Part[] {
  const {
    accept: accepts,
    effective: dates,
    seasons: periods,
    targetRows: rows,
    factor: factors,
    stepsOf: steps,
    revises,
    because,
    approvedBy,
    targetClause: clauses,
  } = node.children;
  if (accepts?.[0]) return [accept(context, accepts[0])];
  if (dates?.[0]) return [effective(context, dates[0])];
  if (periods?.[0]) return [seasons(context, periods[0])];
  if (steps?.[0]) return [stepsOf(context, steps[0])];
  if (factors?.[0]) return [factor(context, factors[0])];
  if (revises?.[0]) return revision(context, revises[0]);
  if (because?.[0]) return [reason(context, because[0])];
  if (approvedBy?.[0]) return [approved(context, approvedBy[0])];
  return [rows?.[0] ? targetRows(context, rows[0]) : targetClause(context, only(clauses))];
}

function targetClause(context: Context, node: TargetClauseCstNode): Part {
  const { targetName, targetAmount, dimension, parts, allocation } = node.children;
  const span = nodeSpan(context, node);
  const named = only(targetName);
  if (targetAmount?.[0]) return { kind: "goal", ...goalOf(context, named, targetAmount[0]), span };
  const whole = {
    of: nameOf(context, nameToken(only(named.children.name))),
    ...(dimension?.[0] && { by: columnName(context, dimension[0]) }),
  };
  if (allocation?.[0]) return { kind: "allocation", ...whole, ...allocated(context, allocation[0]), span };
  const { goal: goals = [], PartlyInto } = only(parts).children;
  return { kind: "split", ...whole, parts: goals.map((each) => goal(context, each)), partial: PartlyInto !== undefined, span };
}

function allocated(context: Context, { children }: AllocationCstNode): Pick<ClauseOf<"allocation">, "factors" | "step"> {
  const shares = only(children.factorShares).children.factorShare ?? [];
  const step = children.figure?.[0];
  return {
    factors: shares.map((node) => ({
      name: nameOf(context, nameToken(only(node.children.name))),
      share: figure(context, only(node.children.figure)),
      span: nodeSpan(context, node),
    })),
    ...(step && { step: figure(context, step) }),
  };
}

function factor(context: Context, node: FactorCstNode): Part {
  const { name, factorPart: parts = [] } = node.children;
  return {
    kind: "factor",
    name: nameOf(context, nameToken(only(name))),
    parts: parts.map((part) => ({
      ...calledOf(context, only(part.children.targetName)),
      amount: figure(context, only(part.children.figure)),
      span: nodeSpan(context, part),
    })),
    span: nodeSpan(context, node),
  };
}

function calledOf(context: Context, { children: { name, label } }: TargetNameCstNode): Pick<Goal, "name" | "label"> {
  return { name: nameOf(context, nameToken(only(name))), ...(label?.[0] && { label: textOf(context, label[0]) }) };
}

function goal(context: Context, node: GoalCstNode): Goal {
  const { targetName, targetAmount } = node.children;
  return { ...goalOf(context, only(targetName), only(targetAmount)), span: nodeSpan(context, node) };
}

function goalOf(context: Context, named: TargetNameCstNode, { children }: TargetAmountCstNode): Omit<Goal, "span"> {
  const { figure: figures, shareBeside, stretch } = children;
  const share = shareBeside?.[0]?.children.figure;
  return {
    ...calledOf(context, named),
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

/** revises plan because "…" approved by "…": three clauses, with or without commas */
function revision(context: Context, node: RevisesCstNode): readonly Part[] {
  const { Revises, name, because, approvedBy } = node.children;
  const list = nameOf(context, nameToken(only(name)));
  return [
    { kind: "revises", list, span: spanFrom(context, only(Revises), only(name)) },
    ...(because?.[0] ? [reason(context, because[0])] : []),
    ...(approvedBy?.[0] ? [approved(context, approvedBy[0])] : []),
  ];
}

function reason(context: Context, node: BecauseCstNode): Part {
  return { kind: "because", text: textOf(context, only(node.children.Text)), span: nodeSpan(context, node) };
}

function approved(context: Context, node: ApprovedByCstNode): Part {
  const by = only(node.children.approvers).children.Text.map((token) => textOf(context, token));
  return { kind: "approved", by, span: nodeSpan(context, node) };
}
