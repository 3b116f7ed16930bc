import { CsvError, parse } from "csv-parse/sync";

/** A record of a CSV file; `line` is the line it begins on, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** `brokenAt`: the line of a quoted cell that never ends; the rows before it are here. */
export type Csv = {
  readonly delimiter: Delimiter;
  readonly rows: readonly CsvRow[];
  readonly blankLines: number;
  readonly brokenAt?: number;
};

export type Delimiter = (typeof delimiters)[number];
const delimiters = [",", "\t", ";"] as const;

/** Reads records separated by commas, tabs or semicolons, whichever the first line has most of. Blank lines are counted, not kept. */
export function parseCsv(text: string): Csv {
  // one line end, for the parser counts a CRLF inside quotes twice
  const lines = text.replace(/\r\n?/gu, "\n");
  const delimiter = delimiterOf(lines);
  const rows: CsvRow[] = [];
  let blankLines = 0;
  let lastLine = 0;
  try {
    parse(lines, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: readonly string[], info) => {
        if (cells.every((cell) => cell.trim() === "")) blankLines += 1;
        else rows.push({ line: lastLine + 1, cells });
        lastLine = info.lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { delimiter, rows, blankLines, brokenAt: lastLine + 1 };
  }
  return { delimiter, rows, blankLines };
}

function delimiterOf(text: string): Delimiter {
  const first = text.trimStart().split("\n", 1)[0] ?? "";
  const unquoted = first.replace(/"[^"]*"/gu, "");
  const counts = delimiters.map((delimiter) => ({ delimiter, count: unquoted.split(delimiter).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}
