import type { MatrixRowCstNode } from "../../../grammar/generated/cst.ts";
import type { ClauseOf, MatrixRow, TableCell } from "../nodes.ts";
import { award } from "./awards.ts";
import { type Context, nodeSpan } from "./context.ts";
import type { Loose, Part } from "./unjoined.ts";

/** | 100%以上 | 1.5 | 1.45 |: the places and results of one row; `join.ts` gives it to its matrix. */
export function matrixRow(context: Context, node: MatrixRowCstNode): Part {
  const cells = (node.children.cell ?? []).map((each) => (each.children.award?.[0] ? award(context, each.children.award[0]) : undefined));
  const closed = cells.length > 1 && cells.at(-1) === undefined ? cells.slice(0, -1) : cells;
  return { kind: "row", cells: closed, span: nodeSpan(context, node) };
}

/** A row whose first cell is empty names the columns' places; any other is a place and its results. */
export function matrixWith(matrix: ClauseOf<"matrix">, row: Extract<Loose, { kind: "row" }>): ClauseOf<"matrix"> {
  const [first, ...rest] = row.cells;
  const cells = rest.map((cell) => (cell?.kind === "award" ? cell : undefined));
  const columns = first ? undefined : cells.flatMap((cell) => cell?.place ?? []);
  if (columns) return { ...matrix, columnPlaces: columns };
  const place = first?.kind === "award" ? first.place : undefined;
  const results = cells.flatMap((cell) => (cell?.result?.kind === "figure" ? cell.result.figure : []));
  const read: MatrixRow = { ...(place && { place }), results, span: row.span };
  return { ...matrix, cells: [...matrix.cells, read] };
}

/** A row of a table of its own. */
export function tableRow(row: Extract<Loose, { kind: "row" }>): ClauseOf<"table-row"> {
  return { kind: "table-row", cells: row.cells.map(tableCell), span: row.span };
}

function tableCell(cell: Part | undefined): TableCell {
  if (cell?.kind === "named") return cell.names[0] ? { name: cell.names[0] } : {};
  if (cell?.kind !== "award") return {};
  return { ...(cell.place && { place: cell.place }), ...(cell.result?.kind === "figure" && { figure: cell.result.figure }) };
}
