import type { Expr } from "../ast/nodes/expression.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { one } from "./clauses/pick.ts";
import { declared, type NameTable, tableOf } from "./names/table.ts";
import type { Report } from "./report.ts";

/** `let base = …`: a name stands for its expression wherever it is used. */
export function readDefinitions(statements: readonly Statement[], broken: boolean, report: Report): NameTable<Expr> {
  const definitions = statements.flatMap((statement) => {
    const { clauses } = soundClauses(statement, report);
    return declared(statement, one(clauses, "definition")?.expr);
  });
  return tableOf("definition", definitions, report, broken || definitions.length < statements.length);
}
