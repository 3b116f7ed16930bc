import type { AwardClause } from "../../ast/nodes/award.ts";
import type { Clause } from "../../ast/nodes/clause.ts";
import type { Expr } from "../../ast/nodes/expression.ts";

/**
 * Grades by rank may name the rest before the last ones: A top 20%, B otherwise,
 * C bottom 10%. B is then for whom no later row is for, and the last grade for whoever is left.
 */
export function withRestInPlace(clauses: readonly Clause[]): readonly Clause[] {
  const grades = clauses.filter((clause): clause is AwardClause => clause.kind === "award");
  const rest = grades.findIndex(({ place, when }) => place?.kind === "otherwise" && !when);
  const [middle, last] = [grades[rest], grades.at(-1)];
  if (!middle || !last || middle === last) return clauses;
  const conditions = grades.slice(rest + 1).map(({ place, when }) => (place?.kind === "when" && !when ? place.condition : undefined));
  const known = conditions.filter((condition) => condition !== undefined);
  const [first, ...more] = known;
  if (!first || known.length < conditions.length) return clauses;
  const span = middle.place?.span ?? middle.span;
  const later = more.reduce<Expr>((left, right) => ({ kind: "logic", op: "or", left, right, span }), first);
  const placed = new Map<Clause, AwardClause>([
    [middle, { ...middle, place: { kind: "when", condition: { kind: "not", of: later, span }, span } }],
    [last, { ...last, place: { kind: "otherwise", span: last.place?.span ?? last.span } }],
  ]);
  return clauses.map((clause) => placed.get(clause) ?? clause);
}
