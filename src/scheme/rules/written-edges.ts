import type { Span } from "../../text/source.ts";
import type { DraftBand, DraftRule } from "../draft.ts";
import type { Edge, EdgeValue } from "../types/rule.ts";

/** A figure that a rule stands at, where it is written. */
export type WrittenEdge = { readonly value: EdgeValue; readonly span: Span };

/** Where the rows, the anchor, the points of a curve or the cuts of a rule stand; rows under a condition are for the few. */
export function writtenEdges(rule: DraftRule): readonly WrittenEdge[] {
  switch (rule.kind) {
    case "anchor":
      return present([rule.from, ...(isOne(rule.from, rule.to) ? [] : [rule.to]), rule.zeroUnder, rule.zeroOver]);
    case "bands":
      return rule.rows.filter(({ when, otherwise }) => !when && !otherwise).flatMap(edgesOfRow);
    case "curve":
      return [...rule.points.map(({ at, span }) => ({ value: at, span })), ...present([rule.zeroUnder])];
    case "proportional":
      return present([rule.zeroUnder, rule.fullFrom]);
    default:
      return [];
  }
}

function edgesOfRow({ from, to }: Pick<DraftBand, "from" | "to">): readonly WrittenEdge[] {
  return present([from, to]);
}

function present(edges: readonly (Edge | undefined)[]): readonly WrittenEdge[] {
  return edges.filter((edge) => edge !== undefined);
}

/** `full at 100%` is one edge, written once. */
function isOne(from: Edge | undefined, to: Edge | undefined): boolean {
  return from !== undefined && to !== undefined && from.span.start === to.span.start;
}
