import { spanning } from "../../text/source.ts";
import type { Clause, ClauseKind, ClauseOf, StatementKind } from "../nodes.ts";
import { matrixWith, tableRow } from "./matrix.ts";
import { withNamed } from "./named.ts";
import type { Loose, Part } from "./unjoined.ts";

/**
 * Gives each part to the clause it belongs to: the list a headless element goes
 * on with, the slope a bound bounds, the place or the step whose points come
 * after a comma (每超过目标值3%，加1分). Parts without a home are handed back.
 */
export function joined(
  statement: StatementKind,
  parts: readonly Part[],
): { readonly clauses: readonly Clause[]; readonly homeless: readonly Loose[] } {
  let clauses: readonly Clause[] = [];
  const homeless: Loose[] = [];
  for (const part of announcements(parts)) {
    if (!isLoose(part)) clauses = withClause(clauses, part);
    else {
      const housed = withLoose(statement, clauses, part);
      if (housed) clauses = housed;
      else homeless.push(part);
    }
  }
  return { clauses, homeless };
}

const looseKinds: { readonly [Kind in Loose["kind"]]: true } = {
  "slope-limit": true,
  combine: true,
  remainder: true,
  named: true,
  items: true,
  key: true,
  announced: true,
  row: true,
};

function isLoose(part: Part): part is Loose {
  return Object.hasOwn(looseKinds, part.kind);
}

/** score, rank, grade to team: what stands before the last comma is announced too. */
function announcements(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.kind !== "announced" || (part.kind !== "announced" && part.kind !== "announce")) result.push(part);
    else result[result.length - 1] = { ...part, what: [...last.what, ...part.what], span: spanning(last.span, part.span) };
  }
  return result;
}

/** The clauses with one more, or with the last one completed by it. */
function withClause(clauses: readonly Clause[], clause: Clause): readonly Clause[] {
  const last = clauses.at(-1);
  const whole = last && completed(last, clause);
  return whole ? [...clauses.slice(0, -1), { ...whole, span: spanning(last.span, clause.span) }] : [...clauses, clause];
}

/** 每超过目标值3%，加1分 · 90%及以上，得5分 · extras cap 10, floor -10 */
function completed(last: Clause, clause: Clause): Clause | undefined {
  if (clause.kind === "award" && clause.result && !clause.place && !clause.name) {
    if (last.kind === "slope" && !last.points && clause.result.kind === "figure") return { ...last, points: clause.result.figure };
    if (last.kind === "award" && last.place && !last.result && !last.name) return { ...last, result: clause.result };
  }
  if (last.kind === "extras" && clause.kind === "floor" && clause.value && !last.floor) return { ...last, floor: clause.value };
  if (last.kind === "extras" && clause.kind === "cap" && clause.value && !last.cap) return { ...last, cap: clause.value };
  return undefined;
}

/** The clauses with a loose part in its place; undefined where none of them takes it. */
function withLoose(statement: StatementKind, clauses: readonly Clause[], part: Loose): readonly Clause[] | undefined {
  switch (part.kind) {
    case "slope-limit":
      return (
        intoLast(clauses, ["slope"], (slope) => ({ ...slope, limit: part.limit })) ?? [
          ...clauses,
          { kind: "cap", value: part.limit, span: part.span },
        ]
      );
    case "combine":
      return intoLast(clauses, ["for-each"], (each) => ({ ...each, combine: part.combine }));
    case "remainder":
      return intoLast(clauses, ["shared-by"], (shared) => ({ ...shared, remainder: part.remainder }));
    case "row":
      return statement === "table" ? [...clauses, tableRow(part)] : intoLast(clauses, ["matrix"], (matrix) => matrixWith(matrix, part));
    case "items":
      return intoLast(clauses, ["given", "expect"], (list) => ({
        ...list,
        items: [...list.items, ...part.items],
        span: spanning(list.span, part.span),
      }));
    case "key":
      return clauses.at(-1)?.kind === "rows"
        ? intoLast(clauses, ["rows"], (rows) => ({ ...rows, per: [...(rows.per ?? []), part.name], span: spanning(rows.span, part.span) }))
        : undefined;
    case "announced":
      return undefined;
    case "named":
      return withNamed(statement, clauses, part, withClause);
  }
}

/** Replaces the last clause of these kinds. */
function intoLast<K extends ClauseKind>(
  clauses: readonly Clause[],
  kinds: readonly K[],
  change: (clause: ClauseOf<K>) => Clause,
): readonly Clause[] | undefined {
  const at = clauses.findLastIndex((clause) => (kinds as readonly ClauseKind[]).includes(clause.kind));
  return at < 0 ? undefined : clauses.with(at, change(clauses[at] as ClauseOf<K>));
}
