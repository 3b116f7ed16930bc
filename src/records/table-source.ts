import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";
import { type CsvRow, parseCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import type { DataFile } from "./match-files.ts";
import { notText } from "./read-file.ts";

/**
 * A table's file as the rows of a `table` statement, `| 100%以上 | 1.5 |` in the
 * line where it stands in the file: what is wrong with a cell is found, and drawn, there.
 * What stands in the corner over the rows' places is a heading, and left out.
 */
export function tableSource(file: DataFile): Source | Diagnostic {
  const decoded = decode(file.bytes);
  if (!("text" in decoded)) return notText(file.path, decoded);
  const { rows } = parseCsv(decoded.text);
  const lines = new Map(rows.map((row, index) => [row.line, rowText(row, index === 0)]));
  const last = rows.at(-1)?.line ?? 0;
  return { file: file.path, text: Array.from({ length: last }, (_, index) => `${lines.get(index + 1) ?? ""}\n`).join("") };
}

function rowText({ cells }: CsvRow, isHead: boolean): string {
  const [corner = "", ...rest] = cells.map((cell) => cell.replaceAll(/\s+/gu, " ").trim());
  return `  |${[isHead ? "" : corner, ...rest].map((cell) => ` ${cell} |`).join("")}`;
}
