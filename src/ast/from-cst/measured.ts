import type { MeasureCstNode, PassLineCstNode, TargetCstNode } from "../../../grammar/generated/cst.ts";
import type { Expr } from "../nodes/expression.ts";
import type { Figure } from "../nodes/figure.ts";
import { type Context, nameOf, nodeSpan, only, spanOf } from "./context.ts";
import { expression } from "./expressions.ts";
import { figure } from "./figures.ts";
import { awardAt } from "./results.ts";
import type { Part } from "./unjoined.ts";
import { columnName, periodUnitOf } from "./words.ts";

export function measure(context: Context, node: MeasureCstNode): Part {
  return { kind: "measure", expr: expression(context, only(node.children.expression)), span: nodeSpan(context, node) };
}

/** target 20 per month · target from targets revenue by team · 目标月均20家 · stretch target 600 · 目标得满分 */
export function target(context: Context, node: TargetCstNode): Part {
  const {
    TargetsList,
    MonthlyAverage,
    StretchTarget,
    list,
    column,
    figure: figures,
    expression: expressions,
    per,
    Target,
    BaseTarget,
    result: results,
    condition,
  } = node.children;
  const span = nodeSpan(context, node);
  const stretch = StretchTarget ? ({ stretch: true } as const) : {};
  if (TargetsList) {
    const of = list?.[0] && { list: nameOf(context, list[0]) };
    const by = column?.[0] && { by: columnName(context, column[0]) };
    return { kind: "target", fromTargets: { ...of, ...by }, ...stretch, span };
  }
  if (results?.[0]) {
    const at = spanOf(context, only(Target ?? BaseTarget ?? StretchTarget));
    const award = awardAt(context, results[0], { kind: "at", value: { kind: "target", span: at }, span: at }, span);
    const when = condition?.[0] && expression(context, condition[0]);
    return award.kind === "award" && when ? { ...award, when } : award;
  }
  if (figures?.[0]) {
    const written = figure(context, figures[0]);
    const each = MonthlyAverage ? "month" : per?.[0] && periodUnitOf(per[0]);
    return { kind: "target", value: { ...written, ...(each && { per: each }) }, ...stretch, span };
  }
  const period = per?.[0] && periodUnitOf(per[0]);
  return { kind: "target", ...stated(expression(context, only(expressions)), period), ...stretch, span };
}

/** A figure alone is the target's value, two with a dash its range; anything else an expression. */
function stated(
  expr: Expr,
  per: Figure["per"],
): { readonly value?: Figure; readonly to?: Figure; readonly expr?: Expr; readonly per?: Figure["per"] } {
  if (expr.kind === "figure") return { value: { ...expr, ...(per && { per }) } };
  if (expr.kind === "binary" && expr.op === "-" && expr.left.kind === "figure" && expr.right.kind === "figure")
    return { value: expr.left, to: expr.right };
  return { expr, ...(per && { per }) };
}

export function passLine(context: Context, node: PassLineCstNode): Part {
  return { kind: "pass-line", value: figure(context, only(node.children.figure)), span: nodeSpan(context, node) };
}
