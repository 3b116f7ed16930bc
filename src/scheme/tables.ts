import type { Place } from "../ast/nodes/award.ts";
import type { Clause, ClauseOf } from "../ast/nodes/clause.ts";
import type { Figure } from "../ast/nodes/figure.ts";
import type { File, Statement } from "../ast/nodes/file.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Source } from "../text/source.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { all, one } from "./clauses/pick.ts";
import { declared, type NameTable, tableOf } from "./names/table.ts";
import { type Report, watched } from "./report.ts";
import { rowsOfFile } from "./table-rows.ts";

/** Cells with the places that stand before each row and above each column. */
export type Grid = {
  readonly rows: readonly (Place | undefined)[];
  readonly columns: readonly (Place | undefined)[];
  readonly cells: readonly (readonly Figure[])[];
};

/** The tables of a workspace, by name. @param files the rows of those that stand in files, by path */
export function readTables(statements: readonly Statement[], files: readonly Source[], broken: boolean, report: Report): NameTable<Grid> {
  const tables = statements.flatMap((statement) => declared(statement, gridOf(statement, files, report)));
  return tableOf("table", tables, report, broken || tables.length < statements.length);
}

/** The first row holds the places of the columns, the first cell of every other row its own. */
function gridOf(statement: Statement, files: readonly Source[], report: Report): Grid | undefined {
  const watch = watched(report);
  const { clauses, whole } = soundClauses(statement, watch.report);
  const rowClauses = rowsOf(clauses, files, watch.report);
  if (watch.failed()) return undefined;
  const [head, ...rows] = rowClauses.map(({ cells }) => cells);
  if (!head || rows.length === 0) {
    if (whole) report(finding("table-empty", statement.head, {}));
    return undefined;
  }
  const stray = rows.flatMap((row) => row.slice(1)).find(({ figure, name, place }) => !figure && (name ?? place));
  if (stray) {
    report(finding("table-cell", (stray.name ?? stray.place)?.span, {}));
    return undefined;
  }
  return {
    rows: rows.map(([first]) => first?.place),
    columns: head.slice(1).map(({ place }) => place),
    cells: rows.map((row) => row.slice(1).flatMap(({ figure }) => figure ?? [])),
  };
}

/** The rows of the statement, else those of its file. */
function rowsOf(clauses: readonly Clause[], files: readonly Source[], report: Report): readonly ClauseOf<"table-row">[] {
  const clause = one(clauses, "from-file");
  if (!clause) return all(clauses, "table-row");
  const { text: path, span } = clause.path;
  const file = files.find((each) => each.file === path.replace(/^\.\//u, ""));
  if (!file) report(finding("table-file-missing", span, { file: path }));
  return file ? rowsOfFile(file, report) : [];
}

/** The files that tables are read from, as the texts name them. */
export function tableFilesOf(files: readonly File[]): readonly string[] {
  const tables = files.flatMap(({ statements }) => statements.filter(({ kind }) => kind === "table"));
  return tables.flatMap(({ clauses }) => all(clauses, "from-file").map(({ path }) => path.text.replace(/^\.\//u, "")));
}
