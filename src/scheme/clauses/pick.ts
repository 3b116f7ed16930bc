import type { Clause, ClauseKind, ClauseOf } from "../../ast/nodes/clause.ts";

export function one<K extends ClauseKind>(clauses: readonly Clause[], kind: K): ClauseOf<K> | undefined {
  return all(clauses, kind)[0];
}

export function all<K extends ClauseKind>(clauses: readonly Clause[], kind: K): readonly ClauseOf<K>[] {
  return clauses.filter((clause): clause is ClauseOf<K> => clause.kind === kind);
}
