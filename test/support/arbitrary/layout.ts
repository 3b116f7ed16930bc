import type { Clause } from "../../../src/ast/nodes/clause.ts";
import type { File, Statement } from "../../../src/ast/nodes/file.ts";
import type { Span } from "../../../src/text/source.ts";

/** A tree with places, and a text of empty lines that holds them. */
export type Placed = { readonly file: File; readonly source: string };

/** Gives heads, clauses and their rows lines: each `steps[i]` is how many lines the next one is below the one before. */
export function onLines(file: File, steps: readonly number[]): Placed {
  let line = 0;
  let next = 0;
  const place = (): Span => {
    line += steps[next % steps.length] ?? 0;
    next += 1;
    return { file: file.file, start: line, end: line };
  };
  const placedClause = (clause: Clause): Clause => {
    const span = place();
    if (clause.kind === "given" || clause.kind === "expect")
      return { ...clause, span, items: clause.items.map((item, index) => ({ ...item, span: index === 0 ? span : place() })) };
    if (clause.kind === "matrix") return { ...clause, span, cells: clause.cells.map((row) => ({ ...row, span: place() })) };
    return { ...clause, span };
  };
  const placedStatement = (statement: Statement): Statement => {
    line += 1;
    const head = place();
    const clauses = statement.clauses.map(placedClause);
    return { ...statement, head, clauses, span: { ...head, end: line } };
  };
  const statements = file.statements.map(placedStatement);
  return { file: { ...file, statements }, source: "\n".repeat(line + 1) };
}
