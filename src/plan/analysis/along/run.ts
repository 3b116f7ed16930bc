import type { Interval } from "../../../scheme/intervals/interval.ts";
import type { Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf } from "../../operands.ts";
import type { Plan } from "../../plan.ts";
import { everywhere } from "../pieces/pieces.ts";
import { operations, type Site } from "./operations.ts";
import type { Along, Value } from "./value.ts";

/** What is known of some nodes beforehand: the variable itself, and what goes with it. */
export type Seeds = ReadonlyMap<NodeId, Value>;

/** Values by node, as far as the results need them. */
export type Values = ReadonlyMap<NodeId, Along>;

/** Computes what `results` come to for every value `on` the variable at once. */
export function runAlong({ nodes, cycle }: Plan, results: readonly NodeId[], seeds: Seeds, on: Interval): Values {
  const values = new Map<NodeId, Along>();
  const at = (id: NodeId): Along => {
    const value = values.get(id);
    if (!value) throw new RangeError(`node ${id} is used before it stands`);
    return value;
  };
  for (const id of neededFor(nodes, results, seeds)) {
    const seed = seeds.get(id);
    const node = nodes[id];
    if (seed) values.set(id, everywhere(on, seed));
    else if (node) values.set(id, operate(node, { on, cycle, at }));
  }
  return values;
}

function operate(node: Node, site: Site): Along {
  const operation = operations[node.kind] as (node: Node, site: Site) => Along;
  return operation(node, site);
}

/** The nodes that results hang on down to the seeds, in order. */
export function neededFor(nodes: Plan["nodes"], results: readonly NodeId[], seeds: { has(node: NodeId): boolean }): readonly NodeId[] {
  const needed = new Set<NodeId>();
  const open = [...results];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    const node = nodes[id];
    if (node && !seeds.has(id)) open.push(...operandsOf(node));
  }
  return [...needed].sort((a, b) => a - b);
}
