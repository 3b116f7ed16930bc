import { finding } from "../diagnostics/catalogue.ts";
import type { CellPlace, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Cell, FactRow } from "../plan/inputs.ts";
import type { CsvRow } from "./csv.ts";
import { type Contract, findingOf, type RowTexts, type RowValues, requiredColumns } from "./from-scheme.ts";
import { headersOf, type Layout } from "./headers.ts";

/** A row of facts with what was wrong in it. No `row`: it cannot be told whose it is. */
export type ReadRow = { readonly row?: FactRow; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the cells of a record. A bad cell is reported and marked unreadable, the
 * rest of the row is kept; where the bad cell says which row this is, nothing of it can be used.
 */
export function rowReader(contract: Contract, layout: Layout, file: string): (record: CsvRow) => ReadRow {
  const { source } = contract;
  const headers = new Map(layout.columns.map(({ name, header }) => [name, header]));
  const required = requiredColumns(source);
  const owner = source.columns.find((column) => column.role === "person")?.name;
  const all = source.columns.map((column) => column.name);

  return (record) => {
    const place = (column: string): CellPlace => ({ file, row: record.line, column: headers.get(column) ?? headerName(column) });
    const texts = textsOf(record, layout);
    if (record.cells.slice(layout.width).some((cell) => cell.trim() !== "")) {
      return { ...identified(texts, all), diagnostics: [raggedRow(record, layout, file)] };
    }
    const parsed = contract.row.safeParse(texts);
    if (parsed.success) return { row: factRow(parsed.data, texts, layout.lost), diagnostics: [] };
    const problems = parsed.error.issues.map((issue) => {
      const column = String(issue.path[0]);
      const found = findingOf(issue) ?? finding("cell-empty-key", undefined, { column: headerName(column) });
      return { column, diagnostic: { ...found, place: place(column) } };
    });
    const bad = problems.map(({ column }) => column);
    // A row without what says whose it is is mostly a note below the table: what else stands in it is no mistake of its own.
    const homeless = problems.filter(({ diagnostic }) => diagnostic.code === "cell-empty-key");
    const diagnostics = (homeless.length > 0 ? homeless.slice(0, 1) : problems).map(({ diagnostic }) => diagnostic);
    if (bad.some((column) => required.has(column))) return { ...identified(without(texts, bad), all), diagnostics };
    return { row: factRow(contract.partial.parse(without(texts, bad)), texts, [...layout.lost, ...bad]), diagnostics };

    /** A row of which only the person is sure: kept, so that it blocks them. */
    function identified(sure: RowTexts, unreadable: readonly string[]): Pick<ReadRow, "row"> {
      if (owner === undefined || sure[owner] === undefined) return {};
      const read = contract.partial.safeParse({ [owner]: sure[owner] });
      const others = unreadable.filter((column) => column !== owner);
      return read.success ? { row: factRow(read.data, texts, others) } : {};
    }

    function factRow(values: RowValues, written: RowTexts, unreadable: readonly string[]): FactRow {
      const cells = new Map<string, Cell>();
      for (const { name, header } of layout.columns) {
        const value = values[name];
        if (value !== undefined) cells.set(name, { value, text: written[name] ?? "", header });
      }
      const row = { file, row: record.line, cells };
      return unreadable.length === 0 ? row : { ...row, unreadable: new Set(unreadable) };
    }
  };

  function headerName(column: string): string {
    const declared = source.columns.find(({ name }) => name === column);
    return (declared && headersOf(declared)[0]) ?? column;
  }
}

/** The cells that are not empty, by column name. */
function textsOf(record: CsvRow, layout: Layout): RowTexts {
  const texts: Record<string, string> = {};
  for (const { name, index } of layout.columns) {
    const text = record.cells[index];
    if (text !== undefined && text.trim() !== "") texts[name] = text;
  }
  return texts;
}

function without(texts: RowTexts, columns: readonly string[]): RowTexts {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => !columns.includes(name)));
}

function raggedRow(record: CsvRow, layout: Layout, file: string): Diagnostic {
  const slots = { cells: String(record.cells.length), headers: String(layout.width) };
  return finding("ragged-row", { file, row: record.line }, slots);
}
