import { ZERO } from "../../number/fraction.ts";
import type { Edge } from "../../scheme/types/rule.ts";
import { keepsTo, reaches } from "../conditions.ts";
import type { Branch } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import type { RuleScope } from "../scope.ts";

type EdgeNode = (edge: Edge) => NodeId;

/** Nothing up to the edge, whatever else the rule gives; no branch where there is no such edge. */
export function zeroUnder(edge: Edge | undefined, value: NodeId, edgeNode: EdgeNode, scope: RuleScope): readonly Branch[] {
  if (!edge) return [];
  const { graph, unit } = scope;
  return [{ when: keepsTo(graph, value, edge, edgeNode(edge)), result: graph.constant(ZERO, unit, edge.span), span: edge.span }];
}

/** Nothing from the edge on, whatever else the rule gives. */
export function zeroOver(edge: Edge | undefined, value: NodeId, edgeNode: EdgeNode, scope: RuleScope): readonly Branch[] {
  if (!edge) return [];
  const { graph, unit } = scope;
  return [{ when: reaches(graph, value, edge, edgeNode(edge)), result: graph.constant(ZERO, unit, edge.span), span: edge.span }];
}
