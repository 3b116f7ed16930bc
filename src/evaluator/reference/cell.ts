import { cellPlace, type FactRow } from "../../plan/inputs.ts";
import { missing, type Value } from "./value.ts";

/** What a cell holds; an empty one is missing, an unreadable one blocks. */
export function cellValue(row: FactRow, column: string): Value {
  const cell = row.cells.get(column);
  if (cell) return cell.value;
  const kind = row.unreadable?.has(column) ? "unreadable-cell" : "empty-cell";
  return missing({ kind, column, place: cellPlace(row, column) });
}
