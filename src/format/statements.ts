import { type Surface, statements } from "../../grammar/words.ts";
import type { Clause, ClauseOf } from "../ast/nodes/clause.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { combination, perItem } from "./clauses/shapes.ts";
import { clausePieces } from "./clauses.ts";
import { name, text } from "./names.ts";
import type { Lead, Piece } from "./piece.ts";
import { spaced } from "./spacing.ts";

/** A statement in pieces: its head, then its clauses in the order written. */
export function statementPieces(surface: Surface, statement: Statement): readonly Piece[] {
  const pieces: Piece[] = [{ text: head(surface, statement), span: statement.head }];
  /** The `for each` whose rows are being printed; what becomes of them is said after the last. */
  let rows: ClauseOf<"for-each"> | undefined;
  const endRows = (): void => {
    if (rows?.per) pieces.push({ text: perItem(surface, rows.per), span: pieces.at(-1)?.span ?? rows.span, lead: "comma" });
    if (rows?.combine) pieces.push({ text: combination(surface, rows.combine), span: pieces.at(-1)?.span ?? rows.span, lead: "comma" });
    rows = undefined;
  };
  statement.clauses.forEach((clause, index) => {
    if (!isRow(clause)) endRows();
    if (clause.kind === "for-each") rows = clause;
    const [first, ...rest] = clausePieces({ surface, statement }, clause);
    if (first) pieces.push({ lead: leadOf(statement, index), ...first }, ...rest);
  });
  endRows();
  return pieces;
}

function head(surface: Surface, { kind, name: called, label }: Statement): string {
  return spaced(statements[surface][kind][0], called && name(called), label && text(label));
}

function isRow(clause: Clause): boolean {
  return clause.kind === "award" || clause.kind === "slope";
}

function leadOf(statement: Statement, index: number): Lead {
  const clause = statement.clauses[index];
  const previous = statement.clauses[index - 1];
  if (!clause) return "comma";
  // A bare name after “grades” is the scale's only where nothing else follows it.
  if (!previous && (clause.kind === "column" || clause.kind === "goal" || clause.kind === "split")) return "line";
  if (!previous) return statement.kind === "grades" && statement.name ? "comma" : "space";
  if (previous.kind === "when" && clause.kind === "then") return "bound";
  if (previous.kind === "from-file" && clause.kind === "rows") return "space";
  if (isCell(clause) && isCell(previous) && isInTable(statement.clauses, index)) return "pipe";
  return previous.kind === "tiers" && !previous.of && !previous.by && !previous.per && isCell(clause) ? "space" : "comma";
}

/** Rows that are read as awards by their first word; only those may stand between bars. */
function isCell(clause: Clause): boolean {
  if (clause.kind === "slope") return !clause.limit;
  if (clause.kind !== "award" || clause.subject) return false;
  const place = clause.place?.kind;
  return clause.result?.kind !== "proportional" && (place === "range" || place === "otherwise" || place === "beyond");
}

/** Whether the rows that this one is of follow `tiers` or `for each`. */
function isInTable(clauses: readonly Clause[], index: number): boolean {
  const before = clauses.slice(0, index).findLast((clause) => !isRow(clause));
  return before?.kind === "tiers" || before?.kind === "for-each";
}
