import type { Node } from "./graph.ts";
import { type GroupNode, isGroupNode } from "./layers.ts";
import type { NodeId } from "./node-id.ts";
import { operandsOf } from "./operands.ts";
import type { Plan } from "./plan.ts";

export type GroupKind = GroupNode["kind"];

/** The figures over people that a node hangs on, those of the kinds that are known left out with all they hang on. */
export function groupNodesUnder({ nodes }: Plan, id: NodeId, known: ReadonlySet<GroupKind> = new Set()): readonly NodeId[] {
  const found = new Set<NodeId>();
  const seen = new Set<NodeId>();
  const waiting: NodeId[] = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = nodes[next];
    if (!node || seen.has(next)) continue;
    seen.add(next);
    if (isGroupNode(node) && known.has(node.kind)) continue;
    if (isGroupNode(node)) found.add(next);
    waiting.push(...operandsOf(node));
  }
  return [...found];
}

/**
 * Whether all that a plan gives to figures over people is someone’s total or grade, or stands in the list of
 * people: then a total that several parts make up takes part in them like any other.
 */
export function takesTotalsAlone({ nodes, lent, total: { points } }: Plan): boolean {
  const isTaken = (id: NodeId | undefined): boolean => id === undefined || id === points || standsInList(nodes[id]);
  return (
    nodes.filter(isGroupNode).every((node) => gives(node, points, isTaken)) && lent.every(({ of, ties }) => isTaken(of) && isTaken(ties))
  );
}

function standsInList(node: Node | undefined): boolean {
  return node?.kind === "person" || node?.kind === "constant" || node?.kind === "text";
}

function gives(node: GroupNode, total: NodeId, isTaken: (id: NodeId | undefined) => boolean): boolean {
  switch (node.kind) {
    case "headcount":
      return true;
    case "group":
      return isTaken(node.of) && isTaken(node.ties);
    case "distribution":
      return node.by === total && isTaken(node.ties);
    default:
      return false;
  }
}
