import type { Node, NodeOf } from "./graph.ts";
import type { NodeId } from "./node-id.ts";

/** The nodes that a node is computed from, in the order they are written. */
export function operandsOf(node: Node): readonly NodeId[] {
  switch (node.kind) {
    case "constant":
    case "text":
    case "person":
    case "column":
    case "months":
    case "days":
    case "period-day":
    case "period-share":
    case "aggregate":
    case "headcount":
      return [];
    case "unary":
    case "round":
    case "entry":
    case "revised-entry":
      return [node.of];
    case "arithmetic":
    case "compare":
      return [node.left, node.right];
    case "sum":
    case "geometric-mean":
    case "extreme":
    case "logic":
      return node.of;
    case "choose":
      return [...node.branches.flatMap(({ when, result }) => [when, result]), ...(node.otherwise ? [node.otherwise.result] : [])];
    case "steps":
      return [node.distance, node.width];
    case "elapsed":
      return node.to === undefined ? [node.from] : [node.from, node.to];
    case "part":
      return node.to === undefined ? [node.of, node.from] : [node.of, node.from, node.to];
    case "past":
      return node.now === undefined ? [] : [node.now];
    case "limit":
      return node.otherwise === undefined ? [node.of, node.within] : [node.of, node.within, node.otherwise];
    case "group":
      return withTies([node.of], node.ties);
    case "distribution": {
      const conditions = [...node.shares.map(({ when }) => when), ...node.barred.map(({ unless }) => unless)];
      return withTies([node.of, node.by, ...conditions.filter((each) => each !== undefined)], node.ties);
    }
    case "pool":
      return [node.amount, node.of];
    case "settle":
      return [node.of, node.present, node.missing, node.notApplicable];
  }
}

function withTies(operands: readonly NodeId[], ties: NodeId | undefined): readonly NodeId[] {
  return ties === undefined ? operands : [...operands, ties];
}

/** A row of a choice with its condition; `otherwise` comes last and has none. */
export type ChoiceRow = { readonly when?: NodeId; readonly result: NodeId; readonly span: NodeOf<"choose">["span"] };

export function rowsOfChoice({ branches, otherwise }: NodeOf<"choose">): readonly ChoiceRow[] {
  return otherwise ? [...branches, otherwise] : branches;
}
