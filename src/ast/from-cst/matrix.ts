import type { MatrixRowCstNode } from "../../../grammar/generated/cst.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Place } from "../nodes/award.ts";
import type { ClauseOf, MatrixRow, TableCell } from "../nodes/clause.ts";
import type { Figure } from "../nodes/figure.ts";
import { award } from "./awards.ts";
import { type Context, nodeSpan } from "./context.ts";
import type { Loose, Part } from "./unjoined.ts";

/** | 100%以上 | 1.5 | 1.45 |: the places and results of one row; `join.ts` gives it to its matrix. */
export function matrixRow(context: Context, node: MatrixRowCstNode): Part {
  const row = cellRow(context, node);
  const [first, ...rest] = row.kind === "row" ? row.cells : [];
  if (first?.kind === "lone" && rest.length > 0) context.refuse(finding("matrix-place", first.span, {}));
  return row;
}

/** A row of a matrix or of a table of its own. */
export function cellRow(context: Context, node: MatrixRowCstNode): Part {
  const cells = (node.children.cell ?? []).map((each) => (each.children.award?.[0] ? award(context, each.children.award[0]) : undefined));
  const closed = cells.length > 1 && cells.at(-1) === undefined ? cells.slice(0, -1) : cells;
  const span = nodeSpan(context, node);
  const [first, ...rest] = closed;
  const bad = closed.find((cell) => cell !== undefined && !isCell(cell));
  if (bad) context.refuse(finding("cell-not-understood", bad.span, {}));
  else if (first && rest.includes(undefined)) context.refuse(finding("cell-empty", span, {}));
  return { kind: "row", cells: closed, span };
}

/** A place without a result, a figure, or a name. */
function isCell(cell: Part): boolean {
  if (cell.kind === "award") return cell.result === undefined && cell.when === undefined;
  return (
    (cell.kind === "lone" && cell.result.kind === "figure") ||
    (cell.kind === "named" && cell.names.length === 1 && !cell.award && !cell.share)
  );
}

function placeOf(cell: Part | undefined): Place | undefined {
  if (cell?.kind === "award") return cell.place;
  return cell?.kind === "named" ? { kind: "named", names: cell.names, span: cell.span } : undefined;
}

function figureOf(cell: Part | undefined): Figure | undefined {
  return cell?.kind === "lone" && cell.result.kind === "figure" ? cell.result.figure : undefined;
}

/** A row whose first cell is empty names the columns' places; any other is a place and its results. */
export function matrixWith(matrix: ClauseOf<"matrix">, row: Extract<Loose, { kind: "row" }>): ClauseOf<"matrix"> {
  const [first, ...rest] = row.cells;
  if (!first) return { ...matrix, columnPlaces: rest.flatMap((cell) => placeOf(cell) ?? []) };
  const place = placeOf(first);
  const read: MatrixRow = { ...(place && { place }), results: rest.flatMap((cell) => figureOf(cell) ?? []), span: row.span };
  return { ...matrix, cells: [...matrix.cells, read] };
}

/** A row of a table of its own. */
export function tableRow(row: Extract<Loose, { kind: "row" }>): ClauseOf<"table-row"> {
  return { kind: "table-row", cells: row.cells.map(tableCell), span: row.span };
}

function tableCell(cell: Part | undefined): TableCell {
  if (cell?.kind === "named" && cell.names[0]) return { name: cell.names[0] };
  const [place, figure] = [placeOf(cell), figureOf(cell)];
  return { ...(place && { place }), ...(figure && { figure }) };
}
