import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic, Slot } from "../diagnostics/diagnostic.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";
import { foldTrimmed } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import type { CsvRow } from "./csv.ts";

/** Where each declared column stands in a file. A column of `lost` is declared, needed, and cannot be read here. */
export type Layout = {
  readonly columns: readonly { readonly name: string; readonly index: number; readonly header: string }[];
  readonly lost: readonly string[];
  readonly width: number;
  readonly diagnostics: readonly Diagnostic[];
};

/** Finds the declared columns by their headers, whatever the order, width or case; other columns are ignored, or reported under `strict`. */
export function layoutOf(header: CsvRow, file: string, source: SourceContract, strict: boolean): Layout {
  const found = source.columns.map((column) => ({
    column,
    indexes: source.results ? firstKnown(column, header) : indexesOf(column, header),
  }));
  const columns = found.flatMap(({ column: { name }, indexes: [index, ...others] }) =>
    index === undefined || others.length > 0 ? [] : [{ name, index, header: written(header, index) }],
  );
  const missing = found.filter(({ column, indexes }) => indexes.length === 0 && !column.optional);
  const doubled = found.filter(({ indexes }) => indexes.length > 1);
  const taken = new Set(found.flatMap(({ indexes }) => indexes));
  const free = header.cells.flatMap((_, index) => (taken.has(index) || written(header, index) === "" ? [] : [written(header, index)]));
  const place = { file, row: header.line };
  return {
    columns,
    lost: [...missing, ...doubled].map(({ column }) => column.name),
    width: header.cells.length,
    diagnostics: [
      ...missing.map(({ column }) => missingColumn(column, free, source, place)),
      ...doubled.map(({ column, indexes }) => duplicateHeader(column, indexes, header, place)),
      ...(strict ? free.map((name) => finding("extra-column", { ...place, column: name }, { source: source.name, header: name })) : []),
    ],
  };
}

/** Where a file's own first rows are a title or nothing we know: one finding, not one a column. */
export function noHeaderRow(rows: readonly CsvRow[], file: string, source: SourceContract): Diagnostic {
  const headers = source.columns.map((column) => headersOf(column)[0] ?? column.name);
  const later = rows.find((row) => source.columns.some((column) => indexesOf(column, row).length > 0));
  const advice = later
    ? {
        en: `Line ${later.line} looks like the row of headings: remove the lines above it.`,
        zh: `第 ${later.line} 行像是表头：请删去它上面的各行。`,
      }
    : { en: "Add a row of headings, or correct the headings that the data names.", zh: "请补上表头，或改正数据中写的表头。" };
  const names = { en: headers.join(", "), zh: headers.join("、") };
  return finding("no-header-row", { file, row: rows[0]?.line ?? 1 }, { source: source.name, headers: names, advice });
}

type Line = { readonly file: string; readonly row: number };

/** Every header a column goes by; its own name where it declares none. */
export function headersOf(column: Column): readonly string[] {
  return column.headers.length > 0 ? column.headers : [column.name];
}

function indexesOf(column: Column, header: CsvRow): readonly number[] {
  const keys = new Set(headersOf(column).map(key));
  return header.cells.flatMap((cell, index) => (keys.has(key(cell)) ? [index] : []));
}

/** Results come under headings that nobody chose here: of several that could be meant, the one named first. */
function firstKnown(column: Column, header: CsvRow): readonly number[] {
  const found = headersOf(column).map((each) => indexesOf({ ...column, headers: [each] }, header));
  return found.find((indexes) => indexes.length > 0) ?? [];
}

function key(header: string): string {
  return foldTrimmed(header).replace(/\s+/gu, " ").toLowerCase();
}

function written(header: CsvRow, index: number): string {
  return header.cells[index]?.trim() ?? "";
}

function missingColumn(column: Column, free: readonly string[], source: SourceContract, place: Line): Diagnostic {
  const headers = headersOf(column);
  const related = [{ place: column.span, note: { en: "the column is named here", zh: "这一列写在这里" } }];
  return finding(
    "missing-column",
    place,
    { headers: quoted(headers), source: source.name, suggestion: suggestion(headers, free) },
    { related },
  );
}

function suggestion(headers: readonly string[], free: readonly string[]): Slot {
  const near = headers.map((header) => nearest(header, free)).find((each) => each !== undefined);
  if (near !== undefined) {
    return {
      en: `The file has “${near}”. If it is the same, write this heading behind the column’s name in the data, too.`,
      zh: `文件中有“${near}”。若是同一列，请在数据中这一列的名称后也写上这个表头。`,
    };
  }
  if (free.length === 0) return { en: "Add the column to the export.", zh: "请在导出时加上这一列。" };
  const others = free.slice(0, 8);
  return {
    en: `Columns of the file that nothing reads: ${others.join(", ")}.`,
    zh: `文件里还没有用到的列：${others.join("、")}。`,
  };
}

function duplicateHeader(column: Column, [first = 0, second = 0]: readonly number[], header: CsvRow, place: Line): Diagnostic {
  const slots = { first: position(first, header), second: position(second, header), column: headersOf(column)[0] ?? column.name };
  return finding("two-columns-for-one", { ...place, column: written(header, second) }, slots);
}

/** `3 “销售额”`: which column of the file, counted from 1. */
function position(index: number, header: CsvRow): Bilingual {
  const heading = written(header, index);
  return { en: `${index + 1} (“${heading}”)`, zh: `${index + 1} 列“${heading}”` };
}

function quoted(headers: readonly string[]): Slot {
  const marked = headers.map((header) => `“${header}”`);
  return { en: marked.join(" or "), zh: marked.join("或") };
}
