import type { Edge } from "../scheme/types/rule.ts";
import type { Span } from "../text/source.ts";
import type { GraphBuilder } from "./builder.ts";
import type { NodeId } from "./node-id.ts";

type Condition = (graph: GraphBuilder, value: NodeId, edge: Edge, at: NodeId) => NodeId;

/** `value` is on the right side of the edge where a stretch begins. */
export const reaches: Condition = (graph, value, edge, at) => graph.compare(edge.inclusive ? ">=" : ">", value, at, edge.span);
export const fallsShort: Condition = (graph, value, edge, at) => graph.compare(edge.inclusive ? "<" : "<=", value, at, edge.span);

/** `value` is on the right side of the edge where a stretch ends. */
export const keepsTo: Condition = (graph, value, edge, at) => graph.compare(edge.inclusive ? "<=" : "<", value, at, edge.span);
export const exceeds: Condition = (graph, value, edge, at) => graph.compare(edge.inclusive ? ">" : ">=", value, at, edge.span);

/** A stretch of a scale; an absent edge is open. */
export type Stretch = { readonly from?: Edge; readonly to?: Edge };

/** Whether `value` lies in the stretch; undefined where both ends are open, for then it always does. */
export function liesIn(
  graph: GraphBuilder,
  value: NodeId,
  { from, to }: Stretch,
  edgeNode: (edge: Edge) => NodeId,
  span: Span,
): NodeId | undefined {
  const conditions: NodeId[] = [];
  if (from) conditions.push(reaches(graph, value, from, edgeNode(from)));
  if (to) conditions.push(keepsTo(graph, value, to, edgeNode(to)));
  return allOf(graph, conditions, span);
}

/** Whether all of the conditions that there are hold; undefined where there are none. */
export function allOf(graph: GraphBuilder, conditions: readonly (NodeId | undefined)[], span: Span): NodeId | undefined {
  const given = conditions.filter((each) => each !== undefined);
  return given.length === 0 ? undefined : graph.logic("and", given, span);
}
