import { spanning } from "../../text/source.ts";
import type { AwardClause, SlopeClause } from "../nodes/award.ts";
import type { Clause, ClauseKind, ClauseOf } from "../nodes/clause.ts";
import type { StatementKind } from "../nodes/file.ts";
import type { SignWord } from "./figures.ts";
import { matrixWith, tableRow } from "./matrix.ts";
import { withNamed } from "./named.ts";
import type { Loose, Part, Read, Unread } from "./unjoined.ts";

export type Joined = {
  readonly clauses: readonly Clause[];
  /** Parts that no clause takes, and clauses that want a part. */
  readonly homeless: readonly (Loose | AwardClause | SlopeClause)[];
};

/**
 * Gives each part to the clause it belongs to: the list a headless element goes
 * on with, the slope a bound bounds, the place or the step whose points come
 * after a comma (每超过目标值3%，加1分). What is left over is handed back, but
 * not beside a segment that could not be read: its rest may be in there.
 */
export function joined(statement: StatementKind, parts: readonly Part[]): Joined {
  let clauses: readonly Clause[] = [];
  const homeless: (Loose | AwardClause | SlopeClause)[] = [];
  const excused = new Set<Clause>();
  let beside = false;
  for (const part of announcements(parts.flatMap(apart))) {
    const last = clauses.at(-1);
    if (part.kind === "unread") {
      beside = true;
      if (last) excused.add(last);
      continue;
    }
    const next = isLoose(part) ? withLoose(statement, clauses, part) : withClause(clauses, said(statement, part));
    if (next) clauses = next;
    else if (!beside && isLoose(part)) homeless.push(part);
    beside &&= next === undefined;
  }
  clauses = clauses.map((clause) => markedOf(statement, clause, clauses));
  const wanting = clauses.filter((clause) => isWanting(statement, clause));
  return {
    clauses: clauses.filter((clause) => !isWanting(statement, clause)),
    homeless: [...homeless, ...wanting.filter((clause) => !excused.has(clause))],
  };
}

/** An award that says what the rule reads is two clauses. */
function apart(part: Part): readonly Whole[] {
  return part.kind === "read" ? [part.by, ...apart(part.award)] : [part];
}

type Whole = Exclude<Part, Read>;

/** 每超1% without points, 90%以上 without a result. */
function isWanting(statement: StatementKind, clause: Clause): clause is AwardClause | SlopeClause {
  if (clause.kind === "slope") return clause.points === undefined;
  return clause.kind === "award" && clause.result === undefined && clause.name === undefined && statement !== "grades";
}

const looseKinds: { readonly [Kind in Loose["kind"]]: true } = {
  "slope-limit": true,
  combine: true,
  "per-item": true,
  remainder: true,
  named: true,
  lone: true,
  "steps-of": true,
  items: true,
  key: true,
  announced: true,
  row: true,
};

function isLoose(part: Exclude<Whole, Unread>): part is Loose {
  return Object.hasOwn(looseKinds, part.kind);
}

/** score, rank, grade to team: what stands before the last comma is announced too. */
function announcements(parts: readonly Whole[]): readonly Whole[] {
  const result: Whole[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.kind !== "announced" || (part.kind !== "announced" && part.kind !== "announce")) result.push(part);
    else result[result.length - 1] = { ...part, what: [...last.what, ...part.what], span: spanning(last.span, part.span) };
  }
  return result;
}

/** 满分10分 of a metric is what its rule marks out of, but a formula says what it gives. */
function markedOf(statement: StatementKind, clause: Clause, clauses: readonly Clause[]): Clause {
  const marks = statement === "metric" && clause.kind === "out-of" && !clauses.some(({ kind }) => kind === "points");
  return marks ? { ...clause, kind: "marked-out-of" } : clause;
}

/** A formula of a pay is paid to everyone. */
function said(statement: StatementKind, clause: Clause): Clause {
  const { span } = clause;
  if (statement !== "pay" || clause.kind !== "definition") return clause;
  return { kind: "award", result: { kind: "expression", expr: clause.expr, span }, place: { kind: "otherwise", span }, span };
}

/** The clauses with one more, or with the last one completed by it. */
function withClause(clauses: readonly Clause[], clause: Clause): readonly Clause[] {
  if (clause.kind === "by" && clauses.some((each) => each.kind === "by" && each.reading === clause.reading)) return clauses;
  const last = clauses.at(-1);
  const whole = last && completed(last, clause);
  return whole ? [...clauses.slice(0, -1), { ...whole, span: spanning(last.span, clause.span) }] : [...clauses, clause];
}

/** extras cap 10, floor -10; a floor that is not under 0 is the total's, for it would take all deductions away. */
function completed(last: Clause, clause: Clause): Clause | undefined {
  if (last.kind === "extras" && clause.kind === "floor" && clause.value && clause.value.value.n < 0n && !last.floor)
    return { ...last, floor: clause.value };
  if (last.kind === "extras" && clause.kind === "cap" && clause.value && !last.cap) return { ...last, cap: clause.value };
  return undefined;
}

/** 最多加10分 bounds what is added, 最多扣20分 what is taken off, whichever step is written last. */
function withLimit(
  clauses: readonly Clause[],
  { limit, sign, span }: Extract<Loose, { kind: "slope-limit" }>,
): readonly Clause[] | undefined {
  if (!clauses.some(({ kind }) => kind === "slope")) return [...clauses, { kind: "cap", value: limit, span }];
  const at = clauses.findLastIndex((clause) => clause.kind === "slope" && isSigned(clause, sign));
  const slope = clauses[at];
  return slope?.kind === "slope" ? clauses.with(at, { ...slope, limit }) : undefined;
}

function isSigned({ points }: ClauseOf<"slope">, sign: SignWord): boolean {
  return points === undefined || points.value.n < 0n === (sign === "-");
}

/** 每超过目标值3%，加1分 · 90%及以上，得5分 */
function withResult(clauses: readonly Clause[], part: Extract<Loose, { kind: "lone" }>): readonly Clause[] | undefined {
  const last = clauses.at(-1);
  const { result } = part;
  const span = last ? spanning(last.span, part.span) : part.span;
  if (last?.kind === "slope" && !last.points && part.signed && result.kind === "figure")
    return clauses.with(-1, { ...last, points: result.figure, span });
  if (last?.kind === "award" && last.place && !last.result && !last.name) return clauses.with(-1, { ...last, result, span });
  return undefined;
}

/** pay lead of measure(sales) * 5%, 70% */
function forEveryone(clauses: readonly Clause[], { result, span }: Extract<Loose, { kind: "lone" }>): readonly Clause[] | undefined {
  if (clauses.some(({ kind }) => kind === "award" || kind === "slope" || kind === "tiers" || kind === "curve")) return undefined;
  return [...clauses, { kind: "award", result, place: { kind: "otherwise", span }, span }];
}

/** The clauses with a loose part in its place; undefined where none of them takes it. */
function withLoose(statement: StatementKind, clauses: readonly Clause[], part: Loose): readonly Clause[] | undefined {
  switch (part.kind) {
    case "slope-limit":
      return withLimit(clauses, part);
    case "combine":
      return intoLast(clauses, ["for-each"], (each) => each.combine === undefined && { ...each, combine: part.combine });
    case "per-item":
      return intoLast(clauses, ["for-each"], (each) => each.per === undefined && { ...each, per: part.per });
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
    case "lone":
      return withResult(clauses, part) ?? (statement === "pay" ? forEveryone(clauses, part) : undefined);
    case "steps-of":
      return intoLast(clauses, ["round", "allocation"], (clause) => {
        const span = spanning(clause.span, part.span);
        return clause.kind === "round" ? { ...clause, inStepsOf: part.step, span } : { ...clause, step: part.step, span };
      });
    case "announced":
      return undefined;
    case "named":
      return withNamed(statement, clauses, part, withClause);
  }
}

/** Replaces the last clause of these kinds; undefined where there is none, or it has no room. */
function intoLast<K extends ClauseKind>(
  clauses: readonly Clause[],
  kinds: readonly K[],
  change: (clause: ClauseOf<K>) => Clause | false,
): readonly Clause[] | undefined {
  const at = clauses.findLastIndex((clause) => (kinds as readonly ClauseKind[]).includes(clause.kind));
  const changed = at >= 0 && change(clauses[at] as ClauseOf<K>);
  return changed ? clauses.with(at, changed) : undefined;
}
