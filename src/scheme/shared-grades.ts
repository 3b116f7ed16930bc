import type { Statement } from "../ast/nodes/file.ts";
import type { Name } from "../ast/nodes/name.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Span } from "../text/source.ts";
import { clauseNames } from "./clauses/names.ts";
import { all, one } from "./clauses/pick.ts";
import { declared, find, joined, type NameTable, tableOf } from "./names/table.ts";
import type { Outline, SchemeOutline } from "./outline.ts";
import type { Report } from "./report.ts";
import { statementName } from "./statements.ts";

/** A scale that a scheme takes over, and where it says so. */
type Taking = { readonly name: Name; readonly span: Span };

/** Schemes with the grades they take over by name, as if these stood in them: a shared scale’s, or another scheme’s. */
export function withSharedGrades({ schemes, sharedGrades, broken }: Outline, report: Report): readonly SchemeOutline[] {
  const shared = tableOf(
    "grades",
    sharedGrades.flatMap((statement) => declared(statement, statement)),
    report,
    broken,
  );
  const ofSchemes = schemes.flatMap(({ head, grades: [own] }) => (own && !takenBy(own) ? declared(head, own) : []));
  // Two schemes of one name are reported as schemes.
  const scales = joined(
    shared,
    tableOf("grades", ofSchemes, () => undefined, broken),
  );
  return schemes.map((scheme) => {
    const { head, grades } = scheme;
    const [taken, again] = [...all(head.clauses, "grades-ref"), ...grades.flatMap((statement) => takenBy(statement) ?? [])];
    if (again) report(finding("said-twice", again.span, { what: clauseNames["grades-ref"] }));
    return taken ? graded(scheme, taken, scales, report) : scheme;
  });
}

/** `grades as in standard`, or a statement that says no more than a name. */
function takenBy(statement: Statement): Taking | undefined {
  const { name, clauses, head, broken } = statement;
  const clause = one(clauses, "as-in");
  return clause ?? (name && clauses.length === 0 && !broken ? { name, span: head } : undefined);
}

function graded(scheme: SchemeOutline, named: Taking, scales: NameTable<Statement>, report: Report): SchemeOutline {
  const { head, surface, grades } = scheme;
  const scale = find(scales, named.name, { surface, report });
  const own = grades.find((statement) => !takenBy(statement) || all(statement.clauses, "award").length > 0);
  if (own) {
    const related = [{ place: named.span, note: { en: "the grades taken over", zh: "采用的共用等级" } }];
    report(finding("said-twice", own.head, { what: statementName("grades") }, { related }));
  }
  const clauses = head.clauses.filter(({ kind }) => kind !== "grades-ref");
  // Grades that are not found may be any: none of them is called unknown.
  const taken: Statement = scale ?? { kind: "grades", clauses: [], broken: true, head: named.span, span: named.span };
  return { ...scheme, head: { ...head, clauses }, grades: own ? [{ ...own, broken: true }] : [taken] };
}
