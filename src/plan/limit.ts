import type { CompareOp } from "../ast/nodes/expression.ts";
import type { GroupLimit } from "../scheme/types/group.ts";
import type { Course } from "./course.ts";
import { expressionNode } from "./expression.ts";
import { isOf } from "./finished.ts";
import type { NodeId } from "./node-id.ts";
import type { Scope } from "./scope.ts";
import type { Standing } from "./together.ts";

/** Takes the total, or a pay, through the limits on figures of its group, in the order written: the nodes before each, and last after all. */
export function limitedNodes(
  node: NodeId,
  what: Standing["what"],
  limits: readonly GroupLimit[],
  scope: Scope,
  course: Course,
): readonly NodeId[] {
  const own = limits.filter((limit) => (limit.what.kind === "total" ? what === "total" : what !== "total" && what.pay === limit.what.name));
  const stages = [node];
  let latest = node;
  for (const [passed, limit] of own.entries()) {
    latest = limited(latest, limit, { ...scope, standing: { what, limits: passed } }, course);
    stages.push(latest);
  }
  return stages;
}

/** A limit is about the result as it stands before it. */
function limited(node: NodeId, { of, op, value, then, round, span }: GroupLimit, around: Scope, course: Course): NodeId {
  const { graph } = around;
  const scope: Scope = { ...around, resultOf: (reference) => (isOf(around.standing, reference) ? node : around.resultOf(reference)) };
  const figure = expressionNode(of, scope);
  // A bare number bounds whatever the figure is in.
  const bound = expressionNode(value.unit.kind === "number" ? { ...value, unit: of.unit } : value, scope);
  const within = graph.compare(comparisons[op], figure, bound, span);
  const { unit } = graph.node(node);
  const scaled = then === "scale" ? graph.arithmetic("/", graph.arithmetic("*", node, bound, unit, span), figure, unit, span) : undefined;
  const kept = graph.add({ kind: "limit", of: node, within, ...(scaled !== undefined && { otherwise: scaled }), unit, span });
  return course.round("limit", course.reach("limit", kept, span), round);
}

const comparisons: Readonly<Record<GroupLimit["op"], CompareOp>> = { "at-most": "<=", "at-least": ">=", exactly: "=" };
