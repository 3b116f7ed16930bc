import { ZERO } from "../number/fraction.ts";
import { isSettlingFloor } from "../scheme/pays/settling-floor.ts";
import type { GroupLimit } from "../scheme/types/group.ts";
import type { Pay, PayLimit, PayRow } from "../scheme/types/pay.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import { allOf, liesIn } from "./conditions.ts";
import { Course } from "./course.ts";
import { expressionNode } from "./expression.ts";
import { pointsAt } from "./grade.ts";
import { limitedNodes } from "./limit.ts";
import type { NodeId } from "./node-id.ts";
import { payRuleNode } from "./pay-rule.ts";
import type { PayPlan, Plan } from "./plan.ts";
import { firstRow } from "./rows.ts";
import type { Scope } from "./scope.ts";

/** What a row of pay goes by. */
export type Standing = Pick<Plan, "total" | "grade">;

/** The first row that the grade or the total falls in, of the base or as an amount, then within its bounds and limits. */
export function payPlan(pay: Pay, limits: readonly GroupLimit[], standing: Standing, scope: Scope): PayPlan {
  const { graph } = scope;
  const { name, label, currency, span } = pay;
  const course = new Course(graph);
  const base = pay.base && course.reach("base", expressionNode(pay.base, scope), pay.base.span);
  const paid = pay.rule ? payRuleNode(pay.rule, base, pay, scope) : rowsNode(pay, base, standing, scope);
  const chosen = course.reach(pay.rule?.kind === "pool" ? "pool" : "pay", paid, span);
  const floored = boundNode("floor", chosen, pay.floor, base, scope, course);
  const bounded = boundNode("cap", floored, pay.cap, base, scope, course);
  const rounded = course.round("pay", zeroedNode(pay, bounded, scope, course), pay.round);
  const limited = limitedNodes(rounded, { pay: name }, limits, scope, course);
  const takesBack = pay.fines || pay.noFloor || isSettlingFloor(pay.floor) ? ({ takesBack: true } as const) : {};
  return { name, label, currency, ...takesBack, limited, amount: limited.at(-1) ?? rounded, milestones: course.milestones };
}

/** A bound is an amount, or a share of the base. */
function boundNode(
  part: "floor" | "cap",
  amount: NodeId,
  limit: PayLimit | undefined,
  base: NodeId | undefined,
  { graph }: Scope,
  course: Course,
): NodeId {
  if (!limit?.ofBase || base === undefined) return course[part]("pay", amount, limit);
  const { unit } = graph.node(amount);
  const bound = graph.arithmetic("*", base, graph.constant(limit.value, PERCENT, limit.span), unit, limit.span);
  const op = part === "cap" ? "minimum" : "maximum";
  return course.reach("pay", graph.add({ kind: "extreme", op, of: [amount, bound], unit, span: limit.span }), limit.span, part);
}

/** `0 when …` outdoes the bounds. */
function zeroedNode({ zeroWhen, currency, span: at }: Pay, amount: NodeId, scope: Scope, course: Course): NodeId {
  if (!zeroWhen) return amount;
  const { graph } = scope;
  const { condition, span } = zeroWhen;
  const unit = { kind: "money", currency } as const;
  const branch = { when: expressionNode(condition, scope), result: graph.constant(ZERO, unit, span), span };
  return course.reach("zero", graph.choose([branch], { result: amount, span: at }, unit, span), span);
}

function rowsNode(pay: Pay, base: NodeId | undefined, standing: Standing, scope: Scope): NodeId {
  const rows = pay.rows.map((row) => ({
    when: conditionOf(row, standing, scope),
    result: amountNode(row, base, pay, scope),
    span: row.span,
  }));
  return firstRow(rows, { kind: "money", currency: pay.currency }, pay.span, scope.graph);
}

/** Its grades or range, and its own condition; undefined for a row that takes whatever is left. */
function conditionOf(row: PayRow, standing: Standing, scope: Scope): NodeId | undefined {
  return allOf(scope.graph, [placeOf(row, standing, scope), row.when && expressionNode(row.when, scope)], row.span);
}

function placeOf(row: PayRow, { total, grade }: Standing, { graph }: Scope): NodeId | undefined {
  if (!row.grades) return liesIn(graph, total.points, row, (edge) => pointsAt(edge, graph), row.span);
  if (!grade) throw new RangeError("pay by grade needs grades");
  const isGrade = (name: string): NodeId => graph.compare("=", grade.node, graph.text(name, row.span), row.span);
  return graph.logic("or", row.grades.map(isGrade), row.span);
}

function amountNode({ result, span }: PayRow, base: NodeId | undefined, pay: Pay, scope: Scope): NodeId {
  const { graph } = scope;
  const unit = { kind: "money", currency: pay.currency } as const;
  if (result.kind === "amount") return graph.constant(result.amount, unit, span);
  if (result.kind === "expression") return expressionNode({ ...result.expression, unit }, scope);
  if (base === undefined) throw new RangeError(`pay ${pay.name} has no base`);
  return graph.arithmetic("*", base, graph.constant(result.share, PERCENT, span), unit, span);
}
