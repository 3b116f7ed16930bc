import { isGroupNode } from "../../../plan/layers.ts";
import type { NodeId } from "../../../plan/node-id.ts";
import { operandsOf } from "../../../plan/operands.ts";
import type { Plan } from "../../../plan/plan.ts";
import { resultNodes } from "../../../plan/results.ts";
import type { Bucket } from "./buckets.ts";
import type { Traveller } from "./member.ts";
import { type Operation, readBy } from "./operations.ts";

/** One group's share in an operation, in the order they were computed. */
export type Computed = { readonly operation: Operation; readonly bucket: Bucket<Traveller> };

/**
 * Whose results may still move: a figure is open while someone of its group has
 * no result, or brings a value that hangs on an open figure itself.
 */
export function provisionalAmong(computed: readonly Computed[], travellers: readonly Traveller[]): ReadonlySet<Traveller> {
  const open = new Map(travellers.map((each) => [each, new Set<NodeId>()]));
  const behind = figuresBehind();
  const hangsOnOpen = (traveller: Traveller, nodes: readonly NodeId[]): boolean => {
    const own = open.get(traveller);
    return own !== undefined && own.size > 0 && nodes.some((node) => behind(traveller.plan, node).some((figure) => own.has(figure)));
  };
  for (const { operation, bucket } of computed) {
    const isOpen = (traveller: Traveller): boolean => {
      const part = operation.parts.get(traveller.plan);
      return traveller.lacks !== undefined || (part !== undefined && hangsOnOpen(traveller, readBy(part)));
    };
    // However it ends, nobody more will be there.
    if (operation.node.kind === "headcount") continue;
    if (bucket.loose === 0 && !bucket.people.some(isOpen)) continue;
    for (const each of bucket.people) for (const id of operation.parts.get(each.plan)?.ids ?? []) open.get(each)?.add(id);
  }
  return new Set(travellers.filter((each) => hangsOnOpen(each, toldOf(each.plan))));
}

/** All that is told of someone under a plan. */
function toldOf(plan: Plan): readonly NodeId[] {
  return [...resultNodes(plan), ...plan.outcomes.map(({ holds }) => holds)];
}

/** The figures over people that a node hangs on, itself among them; looked up once a node. */
function figuresBehind(): (plan: Plan, node: NodeId) => readonly NodeId[] {
  const known = new Map<Plan, Map<NodeId, readonly NodeId[]>>();
  return (plan, node) => {
    const own = known.get(plan) ?? new Map<NodeId, readonly NodeId[]>();
    known.set(plan, own);
    const found = own.get(node) ?? search(plan, node);
    own.set(node, found);
    return found;
  };
}

function search({ nodes }: Plan, from: NodeId): readonly NodeId[] {
  const seen = new Set<NodeId>([from]);
  for (const id of seen) {
    const node = nodes[id];
    if (node) for (const operand of operandsOf(node)) seen.add(operand);
  }
  return [...seen].filter((id) => {
    const node = nodes[id];
    return node !== undefined && isGroupNode(node);
  });
}
