import type { Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf } from "../../operands.ts";
import type { Plan } from "../../plan.ts";
import { neededFor, runAlong, type Seeds } from "../along/run.ts";
import { type Along, amount, type Value, yesNo } from "../along/value.ts";
import { VARIABLE } from "../pieces/form.ts";
import { mapped, type Pieces, zipped } from "../pieces/pieces.ts";
import { twinsOf } from "./twins.ts";

/** So many scenarios are taken apart; with more of them the points stay open. */
const MOST_SCENARIOS = 16;

/** The seeds with every way that conditions on other figures can turn out: `0 when collection under 60%` is one, and its contrary. */
export function scenariosOf(plan: Plan, result: NodeId, seeds: Seeds): readonly Seeds[] {
  const groups = groupsOf(foreignConditions(plan.nodes, result, seeds), plan);
  const turns = groups.map((group) => turnsOf(group, plan));
  const count = turns.reduce((product, each) => product * each.length, 1);
  if (count > MOST_SCENARIOS) return [seeds];
  return turns.reduce<readonly Seeds[]>((all, each) => all.flatMap((one) => each.map((turn) => new Map([...one, ...turn]))), [seeds]);
}

/** Conditions on one figure, and the nodes of that figure; without one, conditions that say the same. */
type Group = { readonly conditions: readonly NodeId[]; readonly figure?: readonly NodeId[] };

function groupsOf(conditions: readonly NodeId[], { nodes }: Plan): readonly Group[] {
  const groups: Group[] = [];
  for (const condition of conditions) {
    const figure = figureOf(condition, nodes);
    const at = groups.findIndex(({ conditions: [first = -1], figure: other }) =>
      figure && other ? twinsOf(figure[0] ?? -1, other, nodes).length > 0 : twinsOf(first, [condition], nodes).length > 0,
    );
    const own = groups[at];
    if (!own) groups.push({ conditions: [condition], ...(figure && { figure }) });
    else groups[at] = { conditions: [...own.conditions, condition], ...(figure && { figure: [...(own.figure ?? []), ...figure] }) };
  }
  return groups;
}

/** The number that a condition hangs on, by all the nodes that say it; undefined where there are several, or it is a word. */
function figureOf(condition: NodeId, nodes: Plan["nodes"]): readonly NodeId[] | undefined {
  const facts = neededFor(nodes, [condition], new Set()).filter((id) => nodes[id] && isFact(nodes[id]));
  const [first] = facts;
  const kind = first === undefined ? undefined : nodes[first]?.unit.kind;
  const isNumber = kind !== undefined && kind !== "text" && kind !== "date" && kind !== "yes-no";
  return first !== undefined && isNumber && twinsOf(first, facts, nodes).length === facts.length ? facts : undefined;
}

/** The ways the conditions of a group can turn out together. */
function turnsOf({ conditions, figure }: Group, plan: Plan): readonly Seeds[] {
  if (!figure) return [false, true].map((holds) => new Map(conditions.map((node) => [node, yesNo(holds)])));
  const values = runAlong(plan, conditions, new Map(figure.map((node) => [node, amount(VARIABLE)])), {});
  const together = conditions.reduce<Pieces<readonly Value[]>>(
    (all, node) => mapped(zipped(all, values.get(node) ?? []), ([before, value]) => [...before, value]),
    [{ on: {}, value: [] }],
  );
  const found = new Map(together.map(({ value }) => [value.map(holdsIn).join(), value]));
  if ([...found.values()].flat().some(({ kind }) => kind !== "yes-no")) return independent(conditions);
  return [...found.values()].map(
    (turn) => new Map(conditions.flatMap((node, index) => (turn[index] ? [[node, turn[index]] as const] : []))),
  );
}

function independent(conditions: readonly NodeId[]): readonly Seeds[] {
  return conditions.reduce<readonly Seeds[]>(
    (all, node) => all.flatMap((one) => [false, true].map((holds) => new Map([...one, [node, yesNo(holds)]]))),
    [new Map()],
  );
}

function holdsIn(value: Along[number]["value"]): boolean {
  return value.kind === "yes-no" && value.holds;
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
