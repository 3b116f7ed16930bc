import type { Together } from "../../../plan/group-operation.ts";
import { type GroupNode, isGroupNode, type Layers } from "../../../plan/layers.ts";
import type { NodeId } from "../../../plan/node-id.ts";
import { operandsOf } from "../../../plan/operands.ts";
import type { Plan } from "../../../plan/plan.ts";

/** What an operation takes of the people under one plan, and the nodes there that it gives its value to. */
export type Part = { readonly of?: NodeId; readonly ties?: NodeId; readonly node?: GroupNode; readonly ids: readonly NodeId[] };

/** One operation over all the people whose plans take part in it; `node` is that of the first plan that has it. */
export type Operation = { readonly node: GroupNode; readonly layer: number; readonly parts: ReadonlyMap<Plan, Part> };

/** Everything that is computed over people, in the order it can be. */
export function operationsOf(plans: readonly Plan[], layers: Layers): readonly Operation[] {
  const found = new Map<Together, Operation & { readonly parts: Map<Plan, Part> }>();
  for (const plan of plans) {
    for (const [id, node] of plan.nodes.entries()) {
      if (!isGroupNode(node)) continue;
      const operation = found.get(node.together) ?? { node, layer: layers.get(plan)?.[id] ?? 0, parts: new Map() };
      found.set(node.together, operation);
      const ids = operation.parts.get(plan)?.ids ?? [];
      operation.parts.set(plan, partOf(node, [...ids, id]));
    }
  }
  for (const plan of plans) {
    for (const { together, ...operands } of plan.lent) {
      const parts = found.get(together)?.parts;
      // What is lent may itself read such a figure, which then stands in this plan, too.
      if (parts && !parts.has(plan)) parts.set(plan, { ...operands, ids: [] });
    }
  }
  // Heads are counted under every scheme.
  for (const { node, parts } of found.values())
    if (node.kind === "headcount") for (const plan of plans) if (!parts.has(plan)) parts.set(plan, { ids: [] });
  return [...found.values()].sort((a, b) => a.layer - b.layer);
}

function partOf(node: GroupNode, ids: readonly NodeId[]): Part {
  return { ...("of" in node && { of: node.of }), ...("ties" in node && { ties: node.ties }), node, ids };
}

/** What an operation reads of someone under a plan. */
export function readBy({ node, of, ties }: Part): readonly NodeId[] {
  return node ? operandsOf(node) : [of, ties].filter((each) => each !== undefined);
}
