import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FactRow } from "../plan/inputs.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { type Csv, type CsvRow, parseCsv } from "./csv.ts";
import { type Decoded, decode } from "./decode.ts";
import type { FileRows } from "./file-rows.ts";
import { type Contract, requiredColumns } from "./from-scheme.ts";
import { headersOf, layoutOf, noHeaderRow } from "./headers.ts";
import type { DataFile } from "./match-files.ts";
import { readResults } from "./read-results.ts";
import { rowReader } from "./read-row.ts";
import { toldOnceAColumn } from "./repeated.ts";
import { declaredTotals, undeclaredTotal } from "./totals.ts";

export function readFile(file: DataFile, contract: Contract, strict: boolean): FileRows {
  const decoded = decode(file.bytes);
  if ("problem" in decoded) return nothing(file.path, notText(file.path, decoded));
  const { text, encoding } = decoded;
  const { source } = contract;
  if (source.results && text.trim() === "") return { ...nothing(file.path), encoding, empty: true };
  if (source.results && file.path.endsWith(".json")) return { ...readResults(text, file.path, source), encoding };
  // Results hold more than any rule asks for.
  return { ...readRecords(parseCsv(text), file.path, contract, strict && !source.results), encoding };
}

function readRecords(csv: Csv, file: string, contract: Contract, strict: boolean): FileRows {
  const { source } = contract;
  const [header, ...records] = csv.rows;
  const broken = csv.brokenAt === undefined ? [] : [finding("malformed-csv", { file, row: csv.brokenAt }, {})];
  if (!header) return nothing(file, ...(broken.length > 0 ? broken : [emptyFile(file, source)]));

  const layout = layoutOf(header, file, source, strict);
  if (layout.columns.length === 0) return { ...nothing(file, noHeaderRow(csv.rows, file, source), ...broken), unusable: records.length };
  const required = requiredColumns(source);
  if (layout.lost.some((column) => required.has(column)))
    return { ...nothing(file, ...layout.diagnostics, ...broken), unusable: records.length };

  const isTotal = declaredTotals(layout, source);
  const read = rowReader(contract, layout, file);
  const rows: FactRow[] = [];
  const diagnostics: Diagnostic[] = [...layout.diagnostics, ...broken];
  let totals = 0;
  for (const record of records) {
    if (isTotal(record)) {
      totals += 1;
      continue;
    }
    if (isSameRow(record, header)) {
      diagnostics.push(finding("header-repeated", { file, row: record.line }, {}));
      continue;
    }
    const total = undeclaredTotal(record, file, layout, required, source);
    const result = total ? { diagnostics: [total] } : read(record);
    diagnostics.push(...result.diagnostics);
    if (result.row) rows.push(result.row);
  }
  return {
    file,
    rows,
    totals,
    unusable: records.length - totals - rows.length,
    incomplete: broken.length > 0,
    diagnostics: toldOnceAColumn([...diagnostics, ...repeatedEvents(records, file, source)]),
  };
}

function isSameRow({ cells }: CsvRow, other: CsvRow): boolean {
  return cells.length === other.cells.length && cells.every((cell, index) => cell.trim() === other.cells[index]?.trim());
}

/** Events that are alike in every column of the file: a deal may come twice, and so may its export. Raters who agree are no slip. */
function repeatedEvents(records: readonly CsvRow[], file: string, { events, columns }: SourceContract): readonly Diagnostic[] {
  if (!events || columns.some(({ name }) => name === "rating")) return [];
  const lines = new Map<string, number>();
  return records.flatMap((record) => {
    const written = JSON.stringify(record.cells.map((cell) => cell.trim()));
    const first = lines.get(written);
    if (first === undefined) lines.set(written, record.line);
    return first === undefined ? [] : [finding("event-repeated", { file, row: record.line }, { line: String(first), also: "" })];
  });
}

function nothing(file: string, ...diagnostics: readonly Diagnostic[]): FileRows {
  return { file, rows: [], totals: 0, unusable: 0, incomplete: true, diagnostics };
}

/** Why a file cannot be read as text. */
export function notText(file: string, decoded: Extract<Decoded, { problem: string }>): Diagnostic {
  return decoded.problem === "spreadsheet"
    ? finding("spreadsheet-file", { file, row: 1 }, { file })
    : finding("undecodable-file", { file, row: decoded.line }, { file, line: String(decoded.line) });
}

function emptyFile(file: string, source: SourceContract): Diagnostic {
  const headers = source.columns.map((column) => headersOf(column)[0] ?? column.name);
  return finding("empty-file", { file, row: 1 }, { file, headers: { en: headers.join(", "), zh: headers.join("、") } });
}
