import type { Unit } from "../scheme/types/unit.ts";
import type { Span } from "../text/source.ts";
import type { GraphBuilder } from "./builder.ts";
import type { Branch, Otherwise } from "./graph.ts";
import type { NodeId } from "./node-id.ts";

/** A row of a table of results. `when` is undefined for the row that takes whatever is left. */
export type Row = { readonly when: NodeId | undefined; readonly result: NodeId; readonly span: Span };

/** The result of the first row whose condition holds. */
export function firstRow(rows: readonly Row[], unit: Unit, span: Span, graph: GraphBuilder): NodeId {
  const branches: Branch[] = [];
  let otherwise: Otherwise | undefined;
  for (const { when, ...row } of rows) {
    if (when === undefined) otherwise ??= row;
    else branches.push({ when, ...row });
  }
  return graph.choose(branches, otherwise, unit, span);
}
