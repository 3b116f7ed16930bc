import { readFileSync } from "node:fs";

export type Row = ReadonlyMap<string, string>;

/** The rows of a CSV file by header, a row of totals left out. */
export function rowsOf(file: URL, encoding: "utf-8" | "gb18030"): Row[] {
  const text = new TextDecoder(encoding).decode(readFileSync(file));
  const [headers = [], ...lines] = cellsOf(text);
  return lines.filter((line) => line[0] !== "合计").map((line) => new Map(headers.map((header, index) => [header, line[index] ?? ""])));
}

/** Splits at commas and line ends outside quotes. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quotedCell, bareCell, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === "" && line.length === 0 && bareCell === "") break;
    line.push(quotedCell === undefined ? (bareCell ?? "") : quotedCell.replaceAll('""', '"'));
    if (end !== ",") {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}
