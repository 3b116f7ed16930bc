import type {
  AlikeBoundCstNode,
  AlikeCstNode,
  ByCstNode,
  CombineCstNode,
  ForEachCstNode,
  MatrixCstNode,
  PointsCstNode,
  ProportionalCstNode,
  RatedCstNode,
  ScaleCstNode,
  TiersCstNode,
} from "../../../grammar/generated/cst.ts";
import type { PerItem, Rater } from "../nodes/clause.ts";
import type { Figure } from "../nodes/figure.ts";
import { awards } from "./awards.ts";
import { type Context, nameOf, nodeSpan, only, tokenSpan } from "./context.ts";
import { expression, groupName, rankCall, sum } from "./expressions.ts";
import { figure, isPointsWord, pointsFigure, value } from "./figures.ts";
import { place } from "./places.ts";
import { steppingOf } from "./slopes.ts";
import type { Part } from "./unjoined.ts";
import { columnName, periodUnitOf } from "./words.ts";

/** proportional · proportional inverse · proportional under 90% */
export function proportional(context: Context, node: ProportionalCstNode): Part {
  const { Inverse, Mirrored, baseline, place: places } = node.children;
  const span = nodeSpan(context, node);
  const at = places?.[0] && place(context, places[0]);
  if (at?.kind === "side") return { kind: "proportional", variant: "direct", side: at.side, span };
  if (at) return { kind: "award", result: { kind: "proportional", span }, place: at, span };
  const variant = Inverse ? "inverse" : Mirrored ? "mirrored" : "direct";
  return { kind: "proportional", variant, ...(baseline?.[0] && { baseline: value(context, baseline[0]) }), span };
}

/** rated 1 to 5 by self 20% | manager 60% | peers 20% */
export function rated(context: Context, node: RatedCstNode): Part {
  const { scale: scales, rater, atLeast, trim } = node.children;
  const by = (rater ?? []).map((each): Rater => {
    const share = each.children.figure?.[0];
    return {
      name: nameOf(context, only(each.children.Name)),
      ...(share && { share: figure(context, share) }),
      span: nodeSpan(context, each),
    };
  });
  return {
    kind: "rated",
    ...(scales?.[0] && scale(context, scales[0])),
    by,
    ...(atLeast?.[0] && { atLeast: figure(context, atLeast[0]) }),
    ...(trim?.[0] && { trim: figure(context, trim[0]) }),
    span: nodeSpan(context, node),
  };
}

/** 1 to 5 step 0.5; 分 says nothing more. */
export function scale(context: Context, node: ScaleCstNode): { readonly from: Figure; readonly to: Figure; readonly step?: Figure } {
  const { from, to, step } = node.children;
  return {
    from: pointsFigure(context, only(from)),
    to: pointsFigure(context, only(to)),
    ...(step?.[0] && { step: pointsFigure(context, step[0]) }),
  };
}

export function matrix(context: Context, node: MatrixCstNode): Part {
  const { rows, columns, table } = node.children;
  return {
    kind: "matrix",
    rows: sum(context, only(rows)),
    columns: sum(context, only(columns)),
    cells: [],
    ...(table?.[0] && { table: nameOf(context, table[0]) }),
    span: nodeSpan(context, node),
  };
}

/** tiers marginal of crm.amount by attainment · tiers marginal per 10,000 CNY, and the tiers written on its line. */
export function tiers(context: Context, node: TiersCstNode): readonly Part[] {
  const { Marginal, Whole, of, by, per, stepping, awards: rows } = node.children;
  const base = of?.[0]?.children.expression?.[0];
  const head: Part = {
    kind: "tiers",
    ...((Marginal ?? Whole) && { mode: Marginal ? "marginal" : "whole" }),
    ...(base && { of: expression(context, base) }),
    ...(by?.[0] && { by: expression(context, by[0]) }),
    ...(per?.[0] && { per: figure(context, per[0]) }),
    ...(stepping?.[0] && { stepping: steppingOf(stepping[0]) }),
    span: nodeSpan(context, node),
  };
  return [head, ...(rows?.[0] ? awards(context, rows[0]) : [])];
}

export function forEach(context: Context, node: ForEachCstNode): Part {
  const { rows, condition } = node.children;
  return {
    kind: "for-each",
    rows: expression(context, only(rows)),
    ...(condition?.[0] && { where: expression(context, condition[0]) }),
    span: nodeSpan(context, node),
  };
}

/** sum · best per project · sum per month floor -5 */
export function combine(context: Context, node: CombineCstNode): Part {
  const { Sum, Average, Best, alike, alikeBound: bounds = [] } = node.children;
  const combine = Sum ? "sum" : Average ? "average" : Best ? "best" : "worst";
  if (!alike?.[0]) return { kind: "combine", combine, span: nodeSpan(context, node) };
  // 同一项目取最高: the item may stand first.
  const parts = [
    tokenSpan(context, only(Sum ?? Average ?? Best ?? node.children.Worst)),
    ...[...alike, ...bounds].map((each) => nodeSpan(context, each)),
  ];
  const span = { file: context.file, start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
  const by = itemOf(context, alike[0]);
  return { kind: "per-item", per: { combine, by, ...Object.assign({}, ...bounds.map((each) => itemBound(context, each))), span }, span };
}

function itemOf(context: Context, { children }: AlikeCstNode): PerItem["by"] {
  const { head, part, Period } = children;
  const unit = Period?.[0] && periodUnitOf(Period[0]);
  if (unit) return { kind: "period", unit };
  return { kind: "column", path: [only(head ?? Period), ...(part ?? [])].map((token) => columnName(context, token)) };
}

/** 最多扣5分, at most -5: a floor of -5. */
function itemBound(context: Context, { children }: AlikeBoundCstNode): Pick<PerItem, "floor" | "cap"> {
  const { Floor, AtMost, Sign, figure: figures } = children;
  const value = pointsFigure(context, only(figures), Sign?.[0]);
  const deducts = value.value.n < 0n && (AtMost !== undefined || (Sign?.[0] !== undefined && isPointsWord(Sign[0])));
  return Floor || deducts ? { floor: value } : { cap: value };
}

export function points(context: Context, node: PointsCstNode): Part {
  return { kind: "points", expr: expression(context, only(node.children.expression)), span: nodeSpan(context, node) };
}

export function by(context: Context, node: ByCstNode): Part {
  const { Measure, Attainment, Name, Rank, callArguments, group, sum: ranked } = node.children;
  const span = nodeSpan(context, node);
  if (Rank?.[0] && callArguments?.[0]) return { kind: "by-rank", rank: rankCall(context, Rank[0], callArguments[0]), span };
  if (Rank?.[0]) {
    const name = { ...nameOf(context, Rank[0]), text: "rank" };
    const args = [sum(context, only(ranked))];
    return { kind: "by-rank", rank: { kind: "call", fn: "rank", name, args, in: groupName(context, only(group)), span }, span };
  }
  const of = Name?.[0] && nameOf(context, Name[0]);
  return {
    kind: "by",
    reading: Measure ? "measure" : Attainment ? "attainment" : "total",
    ...(of && { of }),
    span,
  };
}
