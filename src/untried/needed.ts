import { valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { isAbsent } from "../evaluator/reference/value.ts";
import type { Node } from "../plan/graph.ts";
import type { NodeId } from "../plan/node-id.ts";
import { operandsOf, rowsOfChoice } from "../plan/operands.ts";
import type { Plan } from "../plan/plan.ts";

/** The nodes that results came from in one evaluation, down to what was given: of a choice only the row taken, and the conditions up to it. */
export function neededIn(
  evaluation: Evaluation,
  { nodes }: Plan,
  results: readonly NodeId[],
  given: ReadonlySet<NodeId>,
): ReadonlySet<NodeId> {
  const needed = new Set<NodeId>();
  const open = [...results];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    const node = nodes[id];
    if (node && !given.has(id)) open.push(...operandsTaken(node, id, evaluation));
  }
  return needed;
}

function operandsTaken(node: Node, id: NodeId, evaluation: Evaluation): readonly NodeId[] {
  const taken = evaluation.taken.get(id);
  if (node.kind === "choose" && taken !== undefined) {
    const rows = rowsOfChoice(node).slice(0, taken + 1);
    return [...rows.flatMap(({ when }) => when ?? []), ...rows.slice(-1).map(({ result }) => result)];
  }
  if (node.kind === "limit" && taken === 0) return [node.of, node.within];
  if (node.kind !== "settle") return operandsOf(node);
  const value = valueAt(evaluation, node.of);
  if (!isAbsent(value)) return [node.present];
  return [node.of, value.kind === "missing" ? node.missing : node.notApplicable];
}
