import type { Graph, Kind, Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf } from "../../operands.ts";

/** Nodes that say once more what one metric alone measures, by the node of its measure: `count(late)` in a veto. */
export type WrittenAgain = ReadonlyMap<NodeId, readonly NodeId[]>;

/** @param measures what each metric measures */
export function writtenAgain(measures: readonly NodeId[], graph: Graph): WrittenAgain {
  const said = sayings(graph);
  const own = Map.groupBy(measures, (measure) => said[measure] ?? "");
  const groups = new Map<string, NodeId[]>();
  for (const [id, saying] of said.entries())
    if (saying && own.get(saying)?.length === 1 && !measures.includes(id)) groups.set(saying, [...(groups.get(saying) ?? []), id]);
  return new Map([...groups].flatMap(([saying, again]) => (own.get(saying) ?? []).map((measure) => [measure, again] as const)));
}

/** What facts, and what is made of them by arithmetic, say; empty for all else. */
function sayings(graph: Graph): readonly string[] {
  const said: string[] = [];
  for (const node of graph) said.push(sayingOf(node, said));
  return said;
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
