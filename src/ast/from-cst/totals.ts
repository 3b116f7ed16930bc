import type { LimitClausesCstNode, TableClausesCstNode, TotalClausesCstNode } from "../../../grammar/generated/cst.ts";
import { clause, clauses } from "./clauses.ts";
import { type Context, nodeSpan, only } from "./context.ts";
import { expression, sum } from "./expressions.ts";
import { figure } from "./figures.ts";
import { fromFile } from "./groups.ts";
import { matrixRow } from "./matrix.ts";
import { accept } from "./modifiers.ts";
import type { Part } from "./unjoined.ts";
import { columnName } from "./words.ts";

/** total results * 70% + process * 30%, cap 100 */
export function totalClauses(context: Context, node: TotalClausesCstNode): readonly Part[] {
  const { expression: expressions, modifier = [], clauses: others } = node.children;
  if (expressions?.[0]) {
    const expr = expression(context, expressions[0]);
    return [{ kind: "total-is", expr, span: expr.span }, ...modifier.flatMap((each) => clause(context, each))];
  }
  return clauses(context, only(others));
}

/** limit average(total) in unit at most 80 */
export function limitClauses(context: Context, node: LimitClausesCstNode): readonly Part[] {
  const { accept: accepts, sum: sums, group, AtMost, figure: figures } = node.children;
  if (accepts?.[0]) return [accept(context, accepts[0])];
  return [
    {
      kind: "group-limit",
      expr: sum(context, only(sums)),
      in: columnName(context, only(group)),
      op: AtMost ? "at-most" : "at-least",
      value: figure(context, only(figures)),
      span: nodeSpan(context, node),
    },
  ];
}

/** from "rates.csv" · | 100%以上 | 1.5 | */
export function tableClauses(context: Context, node: TableClausesCstNode): readonly Part[] {
  const { fromFile: files, matrixRow: rows, accept: accepts } = node.children;
  if (files?.[0]) return [fromFile(context, files[0])];
  return [rows?.[0] ? matrixRow(context, rows[0]) : accept(context, only(accepts))];
}
