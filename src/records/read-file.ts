import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FactRow } from "../plan/inputs.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { type Csv, parseCsv } from "./csv.ts";
import { type Decoded, decode, type Encoding } from "./decode.ts";
import { type Contract, requiredColumns } from "./from-scheme.ts";
import { headersOf, layoutOf, noHeaderRow } from "./headers.ts";
import type { DataFile } from "./match-files.ts";
import { rowReader } from "./read-row.ts";
import { declaredTotals, undeclaredTotal } from "./totals.ts";

/** The rows of one file, whatever their period, with what was found in it. */
export type FileRows = {
  readonly file: string;
  readonly encoding?: Encoding;
  readonly rows: readonly FactRow[];
  readonly totals: number;
  /** Rows no one can be told to own. */
  readonly unusable: number;
  /** The file could not be read whole. */
  readonly incomplete: boolean;
  readonly diagnostics: readonly Diagnostic[];
};

export function readFile(file: DataFile, contract: Contract, strict: boolean): FileRows {
  const decoded = decode(file.bytes);
  if ("problem" in decoded) return nothing(file.path, notText(file.path, decoded));
  const csv = parseCsv(decoded.text);
  return { ...readRecords(csv, file.path, contract, strict), encoding: decoded.encoding };
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
    const total = undeclaredTotal(record, file, layout, required, source);
    const result = total ? { diagnostics: [total] } : read(record);
    diagnostics.push(...result.diagnostics);
    if (result.row) rows.push(result.row);
  }
  return { file, rows, totals, unusable: records.length - totals - rows.length, incomplete: broken.length > 0, diagnostics };
}

function nothing(file: string, ...diagnostics: readonly Diagnostic[]): FileRows {
  return { file, rows: [], totals: 0, unusable: 0, incomplete: true, diagnostics };
}

function notText(file: string, decoded: Extract<Decoded, { problem: string }>): Diagnostic {
  return decoded.problem === "spreadsheet"
    ? finding("spreadsheet-file", { file, row: 1 }, { file })
    : finding("undecodable-file", { file, row: decoded.line }, { file, line: String(decoded.line) });
}

function emptyFile(file: string, source: SourceContract): Diagnostic {
  const headers = source.columns.map((column) => headersOf(column)[0] ?? column.name);
  return finding("empty-file", { file, row: 1 }, { file, headers: { en: headers.join(", "), zh: headers.join("、") } });
}
