import type { Clause } from "../ast/nodes/clause.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { clausesOfRule } from "./rules/clauses.ts";

/**
 * A statement over the one it changes: what it says takes the place of what the
 * other says of the same kind, a rule the place of a whole rule; the rest stays.
 * What the other accepts is the other's own.
 */
export function mergedStatement(base: Statement, own: Statement): Statement {
  const kinds = new Set(own.clauses.map(({ kind }) => kind));
  const hasRule = clausesOfRule(own.clauses).length > 0;
  const kept = base.clauses.filter((clause) => clause.kind !== "accept" && !(isRule(clause) ? hasRule : kinds.has(clause.kind)));
  const label = own.label ?? base.label;
  const broken = base.broken === true || own.broken === true;
  return { ...own, ...(label ? { label } : {}), clauses: [...own.clauses, ...kept], ...(broken ? { broken } : {}) };
}

function isRule(clause: Clause): boolean {
  return clause.kind === "by" || clausesOfRule([clause]).length > 0;
}
