import type { Graph, Kind, Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf } from "../../operands.ts";
import { neededFor } from "../along/run.ts";

/** Nodes that say once more what one metric alone measures, by the node of its measure: `count(late)` in a veto. */
export type WrittenAgain = ReadonlyMap<NodeId, readonly NodeId[]>;

/** @param measures what each metric measures */
export function writtenAgain(measures: readonly NodeId[], graph: Graph): WrittenAgain {
  const measured = new Set(neededFor(graph, measures, new Set()));
  const outside = new Set(graph.flatMap((node, id) => (measured.has(id) ? [] : shapeOf(node))));
  if (outside.size === 0) return new Map();
  const said = sayings(graph, outside);
  const own = Map.groupBy(measures, (measure) => said[measure] ?? "");
  const groups = new Map<string, NodeId[]>();
  for (const [id, saying] of said.entries())
    if (saying && own.get(saying)?.length === 1 && !measures.includes(id)) groups.set(saying, [...(groups.get(saying) ?? []), id]);
  return new Map([...groups].flatMap(([saying, again]) => (own.get(saying) ?? []).map((measure) => [measure, again] as const)));
}

/** What facts, and what is made of them by arithmetic, say; empty for all else, and for facts that nothing outside looks like. */
function sayings(graph: Graph, outside: ReadonlySet<string>): readonly string[] {
  const said: string[] = [];
  for (const node of graph) {
    const [shape] = shapeOf(node);
    said.push(shape !== undefined && !outside.has(shape) ? "" : sayingOf(node, said));
  }
  return said;
}

/** What a fact looks like at first sight. */
function shapeOf(node: Node): readonly string[] {
  if (node.kind === "aggregate") return [`${node.fn} ${node.source}`];
  return node.kind === "person" ? ["person"] : [];
}

const leaves: ReadonlySet<Kind> = new Set(["constant", "person", "aggregate"]);

function sayingOf(node: Node, said: readonly string[]): string {
  if (leaves.has(node.kind)) return JSON.stringify(node, withoutPlaces);
  if (node.kind !== "arithmetic") return "";
  const parts = operandsOf(node).map((operand) => said[operand] ?? "");
  return parts.includes("") ? "" : `(${parts.join(` ${node.op} `)})`;
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === "span" ? undefined : typeof value === "bigint" ? String(value) : value;
}
