import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceContract } from "../scheme/types.ts";
import { foldTrimmed } from "../text/fold.ts";
import type { CsvRow } from "./csv.ts";
import type { Layout } from "./headers.ts";

/** Whether the source declares a row such as this to hold totals: `total rows "合计"`, in any column or one. */
export function isDeclaredTotal(row: CsvRow, layout: Layout, source: SourceContract): boolean {
  return source.totalRows.some(({ column, texts }) => {
    const marks = new Set(texts.map(key));
    const indexes =
      column === undefined ? row.cells.keys() : layout.columns.filter(({ name }) => name === column).map(({ index }) => index);
    return [...indexes].some((index) => marks.has(key(row.cells[index] ?? "")));
  });
}

/** Words that head a row of totals in exports; no one is called so. */
const totalWords: ReadonlySet<string> = new Set([
  "合计",
  "总计",
  "小计",
  "总和",
  "汇总",
  "total",
  "totals",
  "grandtotal",
  "subtotal",
  "sum",
]);

/** The finding about a row that looks like a total and is not declared: one of its key columns says so. */
export function undeclaredTotal(
  row: CsvRow,
  file: string,
  layout: Layout,
  required: ReadonlySet<string>,
  source: SourceContract,
): Diagnostic | undefined {
  for (const { name, index, header } of layout.columns) {
    const cell = row.cells[index] ?? "";
    if (required.has(name) && totalWords.has(key(cell))) {
      return finding("undeclared-total-row", { file, row: row.line, column: header }, { cell: { cell: cell.trim() }, source: source.name });
    }
  }
  return undefined;
}

function key(text: string): string {
  return foldTrimmed(text).replace(/[\s:]/gu, "").toLowerCase();
}
