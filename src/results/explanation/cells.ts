import type { CellPlace } from "../../diagnostics/diagnostic.ts";
import type { Evaluation } from "../../evaluator/reference/evaluation.ts";
import type { Graph, Node, NodeOf } from "../../plan/graph.ts";
import { cellPlace, type FactRow } from "../../plan/inputs.ts";
import type { NodeId } from "../../plan/node-id.ts";

/** A cell as it stood in its file. */
export type ReadCell = { readonly place: CellPlace; readonly text: string };

/** The cells that a node read itself. */
export function cellsOf(id: NodeId, node: Node, { inputs, rows, periods }: Evaluation): readonly ReadCell[] {
  if (node.kind === "person") return inputs.person ? cellsIn(inputs.person.row, [node.column]) : [];
  if (node.kind === "past") return (periods?.get(id) ?? []).flatMap(({ row }) => (row ? cellsIn(row, columnsIn(node.of)) : []));
  if (node.kind !== "aggregate") return [];
  const columns = columnsOf(node);
  return (rows.get(id) ?? []).flatMap((row) =>
    columns.length > 0 ? cellsIn(row, columns) : [{ place: { file: row.file, row: row.row }, text: "" }],
  );
}

/** The columns a figure is made of; where rows are only counted, those that chose them. */
function columnsOf({ of, where, per }: NodeOf<"aggregate">): readonly string[] {
  return [...new Set([...(per ? [per.column] : []), ...columnsIn(of ?? where)])];
}

function columnsIn(graph: Graph | undefined): readonly string[] {
  return [...new Set(graph?.flatMap((node) => (node.kind === "column" ? [node.column] : [])))];
}

function cellsIn(row: FactRow, columns: readonly string[]): readonly ReadCell[] {
  return columns.flatMap((column) => {
    const cell = row.cells.get(column);
    return cell ? [{ place: cellPlace(row, column), text: cell.text }] : [];
  });
}
