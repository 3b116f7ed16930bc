import type { CompareOp } from "../../ast/nodes/expression.ts";
import { compare } from "../../number/fraction.ts";
import type { Interval } from "../../scheme/intervals/interval.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import type { Graph } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import type { Ranges } from "./ranges/ranges.ts";

/** Whether a condition holds for every value, for none, or for some of those that can occur. */
export type Truth = "always" | "never" | "open";

/** Told by the ranges of what is compared: sound, but it does not see that two figures hang together. */
export function truthOf(condition: NodeId, graph: Graph, ranges: Ranges): Truth {
  const node = graph[condition];
  switch (node?.kind) {
    case "compare": {
      const isNumeric = [node.left, node.right].every((id) => isFigure(graph[id]?.unit));
      return isNumeric ? ofComparison(node.op, ranges[node.left] ?? {}, ranges[node.right] ?? {}) : "open";
    }
    case "logic": {
      const truths = node.of.map((id) => truthOf(id, graph, ranges));
      const [settling, otherwise]: readonly [Truth, Truth] = node.op === "and" ? ["never", "always"] : ["always", "never"];
      if (truths.includes(settling)) return settling;
      return truths.every((truth) => truth === otherwise) ? otherwise : "open";
    }
    case "unary":
      return node.op === "not" ? opposite[truthOf(node.of, graph, ranges)] : "open";
    default:
      return "open";
  }
}

export const opposite: Readonly<Record<Truth, Truth>> = { always: "never", never: "always", open: "open" };

const words: ReadonlySet<Unit["kind"]> = new Set(["text", "date", "yes-no"]);

function isFigure(unit: Unit | undefined): boolean {
  return unit !== undefined && !words.has(unit.kind);
}

type Orders = { readonly less: boolean; readonly equal: boolean; readonly more: boolean };

/** Which of the orders a comparison takes. */
const takes: Readonly<Record<CompareOp, readonly (keyof Orders)[]>> = {
  "=": ["equal"],
  "!=": ["less", "more"],
  "<": ["less"],
  "<=": ["less", "equal"],
  ">": ["more"],
  ">=": ["more", "equal"],
};

function ofComparison(op: CompareOp, left: Interval, right: Interval): Truth {
  const possible = ordersOf(left, right);
  const orders = (["less", "equal", "more"] as const).filter((order) => possible[order]);
  const held = orders.filter((order) => takes[op].includes(order));
  if (held.length === 0) return "never";
  return held.length === orders.length ? "always" : "open";
}

function ordersOf(left: Interval, right: Interval): Orders {
  return { less: beginsUnder(left, right), more: beginsUnder(right, left), equal: !liesUnder(left, right) && !liesUnder(right, left) };
}

/** Some value of `a` is less than some value of `b`. */
function beginsUnder({ low }: Interval, { high }: Interval): boolean {
  return !low || !high || compare(low.value, high.value) < 0;
}

/** All values of `a` are less than all of `b`. */
function liesUnder({ high }: Interval, { low }: Interval): boolean {
  if (!high || !low) return false;
  const order = compare(high.value, low.value);
  return order < 0 || (order === 0 && !(high.closed && low.closed));
}
