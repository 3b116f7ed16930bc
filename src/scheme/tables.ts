import type { Place } from "../ast/nodes/award.ts";
import type { Figure } from "../ast/nodes/figure.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { all, one } from "./clauses/pick.ts";
import { declared, type NameTable, tableOf } from "./names/table.ts";
import type { Report } from "./report.ts";

/** Cells with the places that stand before each row and above each column. */
export type Grid = {
  readonly rows: readonly (Place | undefined)[];
  readonly columns: readonly (Place | undefined)[];
  readonly cells: readonly (readonly Figure[])[];
};

/** The tables of a workspace, by name. */
export function readTables(statements: readonly Statement[], broken: boolean, report: Report): NameTable<Grid> {
  const tables = statements.flatMap((statement) => declared(statement, gridOf(statement, report)));
  return tableOf("table", tables, report, broken || tables.length < statements.length);
}

/** The first row holds the places of the columns, the first cell of every other row its own. */
function gridOf(statement: Statement, report: Report): Grid | undefined {
  const { clauses, whole } = soundClauses(statement, report);
  const file = one(clauses, "from-file");
  if (file) {
    report(
      finding("not-computed", file.span, {
        what: { en: "a table from a file", zh: "取自文件的对照表" },
        instead: { en: "Write its rows into the statement: | 100% | 1.5 |.", zh: "请把各行写进语句：| 100%以上 | 1.5 |。" },
      }),
    );
    return undefined;
  }
  const [head, ...rows] = all(clauses, "table-row").map(({ cells }) => cells);
  if (!head || rows.length === 0) {
    if (whole) report(finding("table-empty", statement.head, {}));
    return undefined;
  }
  return {
    rows: rows.map(([first]) => first?.place),
    columns: head.slice(1).map(({ place }) => place),
    cells: rows.map((row) => row.slice(1).flatMap(({ figure }) => figure ?? [])),
  };
}
