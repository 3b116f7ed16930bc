import type { Clause } from "../../ast/nodes/clause.ts";
import { type Span, spanning } from "../../text/source.ts";
import { all } from "../clauses/pick.ts";

const ruleClauses: ReadonlySet<Clause["kind"]> = new Set([
  "slope",
  "award",
  "proportional",
  "curve",
  "flat-beyond",
  "rated",
  "points",
  "tiers",
  "matrix",
  "for-each",
]);

/** The clauses that make a rule, in the order written. */
export function clausesOfRule(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter((clause) => ruleClauses.has(clause.kind));
}

/** From the first to the last of them. */
export function spanOf(clauses: readonly Clause[]): Span | undefined {
  const [first] = clauses;
  const last = clauses.at(-1);
  return first && last && spanning(first.span, last.span);
}

/** Whether results stand at words instead of figures. */
export function saysWords(clauses: readonly Clause[]): boolean {
  return all(clauses, "award").some(({ place }) => place?.kind === "named");
}
