import type { AnchorRule, Edge } from "../../scheme/types/rule.ts";
import { exceeds, fallsShort } from "../conditions.ts";
import type { Branch } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import { edgeNode, type RuleScope, readingNode } from "../scope.ts";
import { sideNode } from "./side.ts";
import { zeroOver, zeroUnder } from "./zero-under.ts";

/** Points where the anchor holds, and what its sides say beyond it. */
export function anchorNode(rule: AnchorRule, scope: RuleScope): NodeId {
  const { graph, unit, award } = scope;
  const value = readingNode(scope, rule.reading);
  const edgeOf = (edge: Edge): NodeId => edgeNode(scope, rule.reading, edge.value, edge.span);
  const branches: Branch[] = [...zeroUnder(rule.zeroUnder, value, edgeOf, scope), ...zeroOver(rule.zeroOver, value, edgeOf, scope)];
  for (const [edge, beyond, side] of [
    [rule.to, exceeds, rule.over],
    [rule.from, fallsShort, rule.under],
  ] as const) {
    if (!edge) continue;
    const at = edgeOf(edge);
    const start = { points: rule.points, at, span: rule.span };
    branches.push({ when: beyond(graph, value, edge, at), ...sideNode(side, start, rule.reading, value, scope) });
  }
  return graph.choose(branches, { result: award(rule.points, rule.span), span: rule.award ?? rule.span }, unit, rule.span);
}
