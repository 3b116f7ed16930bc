import type { IToken } from "chevrotain";
import { statementWords } from "../../grammar/words/statements.ts";
import { type Surface, statements } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";
import type { Clause, ClauseKind } from "./nodes/clause.ts";
import type { StatementKind } from "./nodes/file.ts";

const everywhere: readonly StatementKind[] = statementWords;
const ruled: readonly StatementKind[] = ["metric", "pay", "coefficient"];
const measured: readonly StatementKind[] = ["metric", "coefficient", "pay"];
const summed: readonly StatementKind[] = ["section", "metric", "total", "pay", "coefficient"];

/** Which statements may hold a clause. */
const homes: { readonly [Kind in ClauseKind]: readonly StatementKind[] } = {
  slope: ruled,
  award: [...ruled, "grades", "distribution", "pool"],
  column: ["source"],
  proportional: ruled,
  curve: ruled,
  "flat-beyond": ruled,
  rated: ruled,
  "anchor-text": ["metric", "coefficient"],
  matrix: ruled,
  tiers: ruled,
  "for-each": ruled,
  points: ruled,
  by: ruled,
  "by-rank": [...ruled, "grades"],
  measure: measured,
  target: measured,
  "pass-line": ["metric"],
  weight: ["section", "metric"],
  cap: summed,
  floor: summed,
  "attainment-cap": ["scheme", "section", "metric", "coefficient", "pay"],
  round: ["scheme", ...summed, "pool", "limit"],
  "marked-out-of": ["scheme", "section", "metric"],
  "zero-when": summed,
  "if-missing": ["scheme", "section", "metric", "coefficient"],
  "if-not-applicable": ["scheme", "section", "metric", "coefficient"],
  extra: ["metric"],
  extras: ["total"],
  "out-of": ["total"],
  accept: everywhere,
  declines: ruled,
  "visible-to": ["scheme", "section", "metric", "total", "pay", "coefficient", "source"],
  version: ["scheme"],
  effective: ["scheme", "targets"],
  "applies-to": ["scheme"],
  cycle: ["scheme"],
  stepping: ["scheme", "section", "metric"],
  extends: ["scheme"],
  without: ["scheme"],
  "total-is": ["total"],
  definition: ["let"],
  "to-date": ["scheme", "metric", "pay"],
  "on-change": ["scheme"],
  "group-limit": ["limit"],
  "weight-limit": ["limit"],
  "table-row": ["table"],
  "mean-of-members": ["metric"],
  of: ["pay", "pool", "coefficient"],
  "grades-ref": ["scheme", "pay"],
  "as-in": ["grades"],
  when: ["outcome", "veto", "pay"],
  // biome-ignore lint/suspicious/noThenProperty: the word of the language
  then: ["outcome", "veto"],
  share: ["distribution"],
  ties: ["distribution"],
  "people-round": [...ruled, "grades", "distribution"],
  "shared-by": ["pool"],
  given: ["example"],
  expect: ["example"],
  "from-file": ["source", "table", "calendar"],
  rows: ["source"],
  "total-rows": ["source"],
  provided: ["source"],
  goal: ["targets"],
  split: ["targets"],
  allocation: ["targets"],
  factor: ["targets"],
  seasons: ["targets"],
  "target-rows": ["targets"],
  revises: ["targets"],
  because: ["targets"],
  approved: ["targets"],
  say: ["publish"],
  announce: ["publish"],
  "minimum-group": ["publish"],
};

export function isMisplaced(clause: ClauseKind, statement: StatementKind): boolean {
  return !homes[clause].includes(statement);
}

/** A clause that its statement has no place for. */
export function misplacedFinding({ text }: Source, first: IToken, statement: StatementKind, clause: Clause): Diagnostic | undefined {
  if (!isMisplaced(clause.kind, statement)) return undefined;
  // if … then no bonus: what is taken away is neither a total nor a grade.
  if (statement === "veto" && clause.kind === "zero-when") return finding("veto-says-text", clause.span, {});
  return finding("misplaced-clause", clause.span, {
    clause: text.slice(clause.span.start, clause.span.end),
    statement: first.image,
    statements: homesOf(clause.kind),
  });
}

/** The statements that may hold a clause, as people write them. */
export function homesOf(clause: ClauseKind): Bilingual {
  const listed = (surface: Surface): readonly string[] => homes[clause].map((kind) => `“${statements[surface][kind][0]}”`);
  return { en: listed("en").join(" or "), zh: listed("zh").join("、") };
}
