import { decimalPlaces } from "../number/decimal.ts";
import type { Graph } from "./graph.ts";
import type { NodeId } from "./node-id.ts";
import type { Plan } from "./plan.ts";

/**
 * To how many decimals a node was rounded, also where a bound or a choice came
 * after, or several such are added up. Undefined where it was not, or in steps of something else.
 */
export function roundedTo(graph: Graph, id: NodeId): number | undefined {
  const node = graph[id];
  switch (node?.kind) {
    case "round":
      return node.inStepsOf ? undefined : Math.max(node.places, 0);
    case "geometric-mean":
      return Math.max(node.places, 0);
    case "pool":
      return decimalPlaces(node.unitOf.d);
    case "limit":
      return node.otherwise === undefined ? roundedTo(graph, node.of) : undefined;
    case "settle":
      return roundedTo(graph, node.present);
    case "extreme":
    case "sum":
      return commonPlaces(graph, node.of);
    case "choose":
      return commonPlaces(graph, [...node.branches.map(({ result }) => result), ...(node.otherwise ? [node.otherwise.result] : [])]);
    default:
      return undefined;
  }
}

/** To how many decimals a pay is rounded under the first of the plans that has it. */
export function payPlaces(name: string, plans: readonly Plan[]): number | undefined {
  for (const { nodes, pays } of plans) {
    const planned = pays.find((pay) => pay.name === name);
    if (planned) return roundedTo(nodes, planned.amount);
  }
  return undefined;
}

/** The most decimals of the operands, where each but the constants was rounded. */
function commonPlaces(graph: Graph, ids: readonly NodeId[]): number | undefined {
  const places = ids.filter((id) => graph[id]?.kind !== "constant").map((id) => roundedTo(graph, id));
  return places.length === 0 || places.includes(undefined) ? undefined : Math.max(...places.map((each) => each ?? 0));
}
