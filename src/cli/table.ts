import stringWidth from "string-width";
import { visible } from "../diagnostics/visible.ts";

export type Column = { readonly title: string; readonly align?: "right" };

/** A table for a terminal, columns aligned by what characters take on the screen: 销 takes two places. */
export function drawTable(columns: readonly Column[], cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => row.map(visible));
  const titles = columns.map(({ title }) => title);
  const widths = columns.map((_, index) => Math.max(...[titles, ...rows].map((row) => stringWidth(row[index] ?? ""))));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align }, index) => pad(row[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(titles), rule, ...rows.map(line)].map((text) => `${text}\n`).join("");
}

function pad(text: string, width: number, align: Column["align"]): string {
  const spaces = " ".repeat(width - stringWidth(text));
  return align === "right" ? spaces + text : text + spaces;
}
