import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { foldTrimmed } from "../text/fold.ts";
import type { CsvRow } from "./csv.ts";
import type { Layout } from "./headers.ts";

/** Tells the rows a source declares to hold totals: `total rows "合计"`, in any column or one. */
export function declaredTotals(layout: Layout, source: SourceContract): (row: CsvRow) => boolean {
  const marks = source.totalRows.map(({ column, texts }) => ({
    form: anyOf(texts),
    index: column === undefined ? undefined : layout.columns.find(({ name }) => name === column)?.index,
    anywhere: column === undefined,
  }));
  return (row) =>
    marks.some(({ form, index, anywhere }) =>
      anywhere ? row.cells.some((cell) => form.test(cell)) : index !== undefined && form.test(row.cells[index] ?? ""),
    );
}

/** Words that head a row of totals in exports; no one is called so. */
const totalWords = anyOf(["合计", "总计", "小计", "总和", "汇总", "total", "totals", "grand total", "subtotal", "sum"]);

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
    if (required.has(name) && totalWords.test(cell)) {
      return finding("undeclared-total-row", { file, row: row.line, column: header }, { cell: { cell: cell.trim() }, source: source.name });
    }
  }
  return undefined;
}

/** One of the texts alone, spaced (`合　计`) or with a colon behind, in any letter case. */
function anyOf(texts: readonly string[]): RegExp {
  const forms = texts.map((text) =>
    [...foldTrimmed(text).replace(/[\s:]/gu, "")].map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&")).join("\\s*"),
  );
  const words = forms.filter((form) => form !== "");
  if (words.length === 0) return /(?!)/u;
  return new RegExp(`^\\s*(?:${words.join("|")})\\s*[:：]?\\s*$`, "iu");
}
