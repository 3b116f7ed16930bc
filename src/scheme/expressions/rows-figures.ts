import type { RowsFigure } from "../types/example.ts";
import { everyObjectIn } from "./inside.ts";

/** Every figure over rows of data that stands anywhere in what was read. A monthly average is put together from several. */
export function rowsFiguresIn(read: unknown): readonly RowsFigure[] {
  return everyObjectIn(read).filter(isRowsFigure);
}

function isRowsFigure(value: object): value is RowsFigure {
  return "kind" in value && value.kind === "aggregate" && "fn" in value && value.fn !== "monthly-average" && "span" in value;
}
