import type { Node, NodeOf } from "./graph.ts";
import type { GroupOperation, Together } from "./group-operation.ts";
import type { NodeId } from "./node-id.ts";
import { operandsOf } from "./operands.ts";
import type { Plan } from "./plan.ts";

export type GroupNode = NodeOf<GroupOperation["kind"]>;

export function isGroupNode(node: Node): node is GroupNode {
  return "together" in node;
}

/** Whether anything of a plan is over a group of people. */
export function isOverGroups({ nodes }: Plan): boolean {
  return nodes.some(isGroupNode);
}

/** In which round each node of a plan can be computed, by node id. */
export type Layers = ReadonlyMap<Plan, readonly number[]>;

/**
 * Layers over all plans that run together: what hangs on one person alone is of
 * layer 0, and a figure over people is of the layer after its operands', in
 * whatever plan they stand. Once a layer stands for everyone, the next can be computed.
 * @throws RangeError where a figure hangs on itself
 */
export function layersOf(plans: readonly Plan[]): Layers {
  const layers = new Map(plans.map((plan) => [plan, plan.nodes.map(() => 0)]));
  const operandsBy = operandsByMark(plans);
  const layerAt = (plan: Plan, id: NodeId): number => layers.get(plan)?.[id] ?? 0;
  for (let round = 0; ; round += 1) {
    let moved = false;
    for (const [plan, own] of layers) {
      for (const [id, node] of plan.nodes.entries()) {
        const layer = isGroupNode(node)
          ? 1 + highest((operandsBy.get(node.together) ?? []).map(({ plan: of, node: operand }) => layerAt(of, operand)))
          : highest(operandsOf(node).map((operand) => own[operand] ?? 0));
        moved ||= layer !== own[id];
        own[id] = layer;
      }
    }
    if (!moved) return layers;
    if (round > operandsBy.size) throw new RangeError("a figure over people hangs on itself");
  }
}

type Operand = { readonly plan: Plan; readonly node: NodeId };

/** What each operation reads, in every plan that takes part in it. */
function operandsByMark(plans: readonly Plan[]): ReadonlyMap<Together, readonly Operand[]> {
  const found = new Map<Together, Operand[]>();
  const enter = (plan: Plan, together: Together, nodes: readonly NodeId[]): void => {
    const operands = found.get(together) ?? [];
    found.set(together, operands);
    operands.push(...nodes.map((node) => ({ plan, node })));
  };
  for (const plan of plans) {
    for (const node of plan.nodes) if (isGroupNode(node)) enter(plan, node.together, operandsOf(node));
    for (const { together, of, ties } of plan.lent) enter(plan, together, ties === undefined ? [of] : [of, ties]);
  }
  return found;
}

function highest(layers: readonly number[]): number {
  return layers.reduce((most, layer) => Math.max(most, layer), 0);
}
