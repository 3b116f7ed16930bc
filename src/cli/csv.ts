/** A cell: a text, a number as it is, or a figure as its text. */
export type CsvCell = string | number | null | undefined | { readonly number: string | undefined };

const BYTE_ORDER_MARK = "\ufeff";

/** Rows as spreadsheets expect them: with the byte order mark and their line ends. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function written(cell: CsvCell): string {
  if (cell === undefined || cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return quoted(typeof cell === "string" ? harmless(cell) : (cell.number ?? ""));
}

/** A text that a spreadsheet would run as a formula is made plain text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
