import type { File, Statement } from "../../../ast/nodes/file.ts";
import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Span } from "../../../text/source.ts";
import { kindNames } from "../../names/kinds.ts";

const codes = { let: "definition-unused", table: "table-unused", grades: "grades-unused" } as const;

/** Each `let`, each table and each scale of grades of the workspace is named somewhere; one that was `found` at fault already is not reported again. */
export function namesUnused(files: readonly File[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const statements = files.flatMap((file) => file.statements);
  const declared = files.flatMap(declaredIn);
  if (declared.length === 0) return [];
  const isMissed = found.some(({ code, slots }) => code === "unknown-name" && slots.kind === kindNames.grades);
  const mentioned = new Map(statements.map((statement) => [statement, namesIn(saidBy(statement))]));
  return declared.flatMap(({ statement, code }) => {
    const names = [statement.name?.text ?? "", ...(statement.label ? [statement.label.text] : [])];
    const isUsed = statements.some((other) => other !== statement && names.some((name) => mentioned.get(other)?.has(name)));
    return isUsed ||
      (isMissed && statement.kind === "grades") ||
      found.some(({ place }) => place && "start" in place && isIn(statement, place))
      ? []
      : [finding(code, statement.head, { name: names.at(-1) ?? "" })];
  });
}

/** Grades that say no more than a name take over the scale that is called so. */
function saidBy({ kind, name, clauses }: Statement): readonly object[] {
  return kind === "grades" && clauses.length === 0 && name ? [name] : clauses;
}

function isIn({ span }: Statement, { file, start, end }: Span): boolean {
  return file === span.file && span.start <= start && end <= span.end;
}

/** Grades below a scheme are its own, whatever they are called. */
function declaredIn({ statements }: File) {
  const scheme = statements.findIndex(({ kind }) => kind === "scheme");
  return statements.flatMap((statement, at) => {
    const { kind, name } = statement;
    if (!name || (kind !== "let" && kind !== "table" && kind !== "grades")) return [];
    return kind === "grades" && scheme >= 0 && scheme < at ? [] : [{ statement, code: codes[kind] }];
  });
}

/** Every name and text that clauses hold, at whatever depth. */
function namesIn(clauses: readonly object[]): ReadonlySet<string> {
  const names = new Set<string>();
  const waiting: unknown[] = [...clauses];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if ("text" in next && typeof next.text === "string") names.add(next.text);
    waiting.push(...Object.values(next).filter((value) => typeof value === "object"));
  }
  return names;
}
