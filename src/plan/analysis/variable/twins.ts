import { equal } from "../../../number/fraction.ts";
import type { Graph, Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf } from "../../operands.ts";

/** The nodes among those given that say the same as one of them, itself included: `target / measure` written twice. */
export function twinsOf(node: NodeId, among: readonly NodeId[], graph: Graph): readonly NodeId[] {
  return among.filter((other) => isSame(node, other, graph));
}

function isSame(a: NodeId, b: NodeId, graph: Graph): boolean {
  if (a === b) return true;
  const [one, other] = [graph[a], graph[b]];
  if (!one || !other || one.kind !== other.kind || !sameFigures(one, other)) return false;
  const [left, right] = [operandsOf(one), operandsOf(other)];
  return left.length === right.length && left.every((operand, index) => isSame(operand, right[index] ?? -1, graph));
}

/** Whatever a node says besides its operands; kinds that say more than these are never taken for the same. */
function sameFigures(one: Node, other: Node): boolean {
  if (one.kind === "constant" && other.kind === "constant") return equal(one.value, other.value);
  if (one.kind === "person" && other.kind === "person") return one.column === other.column;
  if (one.kind === "text" && other.kind === "text") return one.text === other.text;
  if (one.kind === "compare" && other.kind === "compare") return one.op === other.op;
  if (one.kind === "logic" && other.kind === "logic") return one.op === other.op;
  if (one.kind === "arithmetic" && other.kind === "arithmetic") return one.op === other.op;
  if (one.kind === "extreme" && other.kind === "extreme") return one.op === other.op;
  if (one.kind === "aggregate" && other.kind === "aggregate") return textOf(one) === textOf(other);
  if (one.kind === "group" && other.kind === "group") return one.said === other.said && one.fn === other.fn;
  return one.kind === "sum" && other.kind === "sum";
}

/** All that a node says, but for where it says so. */
function textOf(node: Node): string {
  return JSON.stringify(node, (key, value: unknown) => (key === "span" ? undefined : typeof value === "bigint" ? String(value) : value));
}
