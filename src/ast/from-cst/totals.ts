import type {
  GroupLimitCstNode,
  LimitClausesCstNode,
  TableClausesCstNode,
  TotalClausesCstNode,
  WeightLimitCstNode,
} from "../../../grammar/generated/cst.ts";
import { clause, clauses } from "./clauses.ts";
import { type Context, nodeSpan, only } from "./context.ts";
import { expression, groupName, sum } from "./expressions.ts";
import { figure } from "./figures.ts";
import { fromFile } from "./groups.ts";
import { cellRow } from "./matrix.ts";
import { accept, round } from "./modifiers.ts";
import { opOf } from "./shares.ts";
import type { Part } from "./unjoined.ts";

/** total results * 70% + process * 30%, cap 100 */
export function totalClauses(context: Context, node: TotalClausesCstNode): readonly Part[] {
  const { expression: expressions, modifier = [], clauses: others } = node.children;
  if (expressions?.[0]) {
    const expr = expression(context, expressions[0]);
    return [{ kind: "total-is", expr, span: expr.span }, ...modifier.flatMap((each) => clause(context, each))];
  }
  return clauses(context, only(others));
}

/** limit average(total in unit) at most 80 · limit each weight at most 30% · round 2 */
export function limitClauses(context: Context, node: LimitClausesCstNode): readonly Part[] {
  const { accept: accepts, weightLimit: weights, round: rounds, groupLimit: limits } = node.children;
  if (accepts?.[0]) return [accept(context, accepts[0])];
  if (rounds?.[0]) return [round(context, rounds[0])];
  return [weights?.[0] ? weightLimit(context, weights[0]) : groupLimit(context, only(limits))];
}

function weightLimit(context: Context, node: WeightLimitCstNode): Part {
  const { shareWord, figure: figures } = node.children;
  return { kind: "weight-limit", op: opOf(only(shareWord)), value: figure(context, only(figures)), span: nodeSpan(context, node) };
}

/** The group stands in the brackets or behind them. */
function groupLimit(context: Context, node: GroupLimitCstNode): Part {
  const { of, inGroup, shareWord, value, InProportion, Hold } = node.children;
  const limited = sum(context, only(of));
  const among = inGroup?.[0]?.children.group?.[0];
  return {
    kind: "group-limit",
    expr: among && limited.kind === "call" && !limited.in ? { ...limited, in: groupName(context, among) } : limited,
    op: opOf(only(shareWord)),
    value: sum(context, only(value)),
    // biome-ignore lint/suspicious/noThenProperty: the word of the language
    ...((InProportion ?? Hold) && { then: InProportion ? "scale" : "hold" }),
    span: nodeSpan(context, node),
  };
}

/** from "rates.csv" · | 100%以上 | 1.5 | */
export function tableClauses(context: Context, node: TableClausesCstNode): readonly Part[] {
  const { fromFile: files, matrixRow: rows, accept: accepts } = node.children;
  if (files?.[0]) return [fromFile(context, files[0])];
  return [rows?.[0] ? cellRow(context, rows[0]) : accept(context, only(accepts))];
}
