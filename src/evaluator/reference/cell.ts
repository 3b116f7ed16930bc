import type { FactRow } from "../../plan/inputs.ts";
import { missing, type Value } from "./value.ts";

/** What a row holds in a column; an empty cell is missing, an unreadable one blocks. */
export function cellValue(row: FactRow, { column, label }: { readonly column: string; readonly label: string }): Value {
  const cell = row.cells.get(column);
  if (cell) return cell.value;
  const kind = row.unreadable?.has(column) ? "unreadable-cell" : "empty-cell";
  return missing({ kind, place: { file: row.file, row: row.row, column: label } });
}
