import type { Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf } from "../../operands.ts";
import type { Plan } from "../../plan.ts";
import { neededFor, type Seeds } from "../along/run.ts";
import { type Value, yesNo } from "../along/value.ts";

/** So many conditions on other figures are taken apart; with more of them the points stay open. */
const MOST_CONDITIONS = 4;

/** The seeds with every way that conditions on other figures can turn out: `0 when collection under 60%` is one, and its contrary. */
export function scenariosOf({ nodes }: Plan, result: NodeId, seeds: Seeds): readonly Seeds[] {
  const conditions = foreignConditions(nodes, result, seeds);
  if (conditions.length > MOST_CONDITIONS) return [seeds];
  return conditions.reduce<readonly Seeds[]>(
    (all, node) => all.flatMap((one) => [false, true].map((holds) => new Map<NodeId, Value>([...one, [node, yesNo(holds)]]))),
    [seeds],
  );
}

/** Conditions that hang on facts but not on the variable, where something that hangs on it meets them. */
function foreignConditions(nodes: Plan["nodes"], result: NodeId, seeds: Seeds): readonly NodeId[] {
  const needed = neededFor(nodes, [result], seeds);
  const [own, foreign] = [new Set<NodeId>(), new Set<NodeId>()];
  for (const id of needed) {
    const node = nodes[id];
    if (!node) continue;
    const operands = seeds.has(id) ? [] : operandsOf(node);
    if (seeds.has(id) || operands.some((operand) => own.has(operand))) own.add(id);
    if (isFact(node) || operands.some((operand) => foreign.has(operand))) foreign.add(id);
  }
  const isForeign = (id: NodeId): boolean => foreign.has(id) && !own.has(id) && nodes[id]?.unit.kind === "yes-no";
  const met = needed.flatMap((id) => {
    const node = nodes[id];
    return node && !seeds.has(id) && !isForeign(id) ? operandsOf(node).filter(isForeign) : [];
  });
  return [...new Set(met)];
}

function isFact(node: Node): boolean {
  return node.kind === "person" || node.kind === "aggregate" || (node.kind === "months" && node.of === "person");
}
