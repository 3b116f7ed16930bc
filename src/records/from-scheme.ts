import { z } from "zod";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CellValue } from "../plan/inputs.ts";
import type { Column, ColumnType, SourceContract } from "../scheme/types/source.ts";
import { foldTrimmed } from "../text/fold.ts";
import { readDateCell } from "./cells/date.ts";
import { exactNumber } from "./cells/exact.ts";
import { numberReader } from "./cells/number.ts";
import { oneOfReader } from "./cells/one-of.ts";
import { periodReader } from "./cells/period.ts";
import { type CellReader, remembering } from "./cells/reading.ts";
import { readYesNoCell } from "./cells/yes-no.ts";
import { typeWords } from "./type-words.ts";

/**
 * A source's declaration as a zod schema of its rows. Input: the cells that are
 * not empty, by column name. Output: their values. An issue carries its finding
 * in `params`; a required column without a cell is an issue of its own.
 */
export type Contract = {
  readonly source: SourceContract;
  readonly row: z.ZodType<RowValues, RowTexts>;
  /** The same with every column optional: what is left of a row once its bad cells are taken out. */
  readonly partial: z.ZodType<RowValues, RowTexts>;
};

export type RowTexts = Readonly<Record<string, string | undefined>>;
export type RowValues = Readonly<Record<string, CellValue | undefined>>;

export function contractOf(source: SourceContract): Contract {
  const cells = source.columns.map((column) => [column.name, cellSchema(column, source)] as const);
  const required = requiredColumns(source);
  const row = z.object(Object.fromEntries(cells.map(([name, cell]) => [name, required.has(name) ? cell : cell.optional()])));
  const partial = z.object(Object.fromEntries(cells.map(([name, cell]) => [name, cell.optional()])));
  return { source, row, partial };
}

/** What says whose and of when a row is: its keys, and of an event the person and the date. */
export function requiredColumns(source: SourceContract): ReadonlySet<string> {
  const telling = source.columns.filter(({ role, optional }) => (role === "person" || role === "period") && !optional);
  return new Set([...source.keys, ...telling.map((column) => column.name)]);
}

/** The finding an issue carries; undefined for the missing cell of a required column. */
export function findingOf(issue: z.core.$ZodIssue): Diagnostic | undefined {
  return issue.code === "custom" ? issue.params?.finding : undefined;
}

function cellSchema(column: Column, source: SourceContract) {
  const read = spreadsheetErrorsRefused(column, source.results ? exactly(column, cellReader(column)) : cellReader(column));
  return z.string().transform((text, context): CellValue => {
    const reading = read(text);
    if ("value" in reading) return reading.value;
    context.issues.push({ code: "custom", input: text, params: { finding: reading.finding } });
    return z.NEVER;
  });
}

function cellReader(column: Column): CellReader {
  const type: ColumnType = column.type;
  switch (type.kind) {
    case "text": {
      const clean = isId(column) ? foldTrimmed : (text: string) => text.trim();
      return (text) => ({ value: clean(text) });
    }
    case "date":
      return readDateCell;
    case "period":
      return remembering(periodReader(type));
    case "yes-no":
      return readYesNoCell;
    case "one-of":
      return oneOfReader(type.values);
    case "number":
      return numberReader(type);
  }
}

/** Results that do not end as decimals are kept as fractions: `1000/11`. */
function exactly({ type }: Column, read: CellReader): CellReader {
  if (type.kind !== "number") return read;
  return (text) => {
    const value = text.includes("/") ? exactNumber(text) : undefined;
    return value === undefined ? read(text) : { value };
  };
}

/** Ids are compared, so their full-width spellings are one. */
function isId(column: Column): boolean {
  return column.role === "person" || column.role === "manager";
}

const spreadsheetError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

/** Free text may hold anything; elsewhere `#N/A` is a formula that failed. */
function spreadsheetErrorsRefused(column: Column, read: CellReader): CellReader {
  if (column.type.kind === "text" && column.role === undefined) return read;
  const type = typeWords(column.type);
  return (text) =>
    text.includes("#") && spreadsheetError.test(text.trim())
      ? { finding: finding("cell-spreadsheet-error", undefined, { cell: { cell: text }, type }) }
      : read(text);
}
