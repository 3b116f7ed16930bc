import type { ClauseOf } from "../ast/nodes/clause.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { clauseNames } from "./clauses/names.ts";
import { all } from "./clauses/pick.ts";
import { declared, find, type NameTable, tableOf } from "./names/table.ts";
import type { Outline, SchemeOutline } from "./outline.ts";
import type { Report } from "./report.ts";
import { statementName } from "./statements.ts";

/** Schemes with the grades they take over by name, `grades standard`, as if these stood in them. */
export function withSharedGrades({ schemes, sharedGrades, broken }: Outline, report: Report): readonly SchemeOutline[] {
  const scales = tableOf(
    "grades",
    sharedGrades.flatMap((statement) => declared(statement, statement)),
    report,
    broken,
  );
  return schemes.map((scheme) => {
    const [named, again] = all(scheme.head.clauses, "grades-ref");
    if (again) report(finding("said-twice", again.span, { what: clauseNames["grades-ref"] }));
    return named ? graded(scheme, named, scales, report) : scheme;
  });
}

function graded(scheme: SchemeOutline, named: ClauseOf<"grades-ref">, scales: NameTable<Statement>, report: Report): SchemeOutline {
  const { head, surface, grades } = scheme;
  const scale = find(scales, named.name, { surface, report });
  const [own] = grades;
  if (own) {
    const related = [{ place: named.span, note: { en: "the grades taken over", zh: "采用的共用等级" } }];
    report(finding("said-twice", own.head, { what: statementName("grades") }, { related }));
  }
  const clauses = head.clauses.filter(({ kind }) => kind !== "grades-ref");
  // Grades that are not found may be any: none of them is called unknown.
  const taken: Statement = scale ?? { kind: "grades", clauses: [], broken: true, head: named.span, span: named.span };
  return { ...scheme, head: { ...head, clauses }, grades: own ? grades : [taken] };
}
