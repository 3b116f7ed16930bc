import { spanning } from "../../text/source.ts";
import type { Clause } from "../nodes/clause.ts";
import type { StatementKind } from "../nodes/file.ts";
import type { Name } from "../nodes/name.ts";
import type { Loose } from "./unjoined.ts";

/** Statements whose rows may be grades: excellent 120%. */
const paidByGrade: ReadonlySet<StatementKind> = new Set(["pay", "coefficient"]);

type Named = Extract<Loose, { kind: "named" }>;

/** Takes a clause that a name leads: a grade, grades that are paid, a rater, or the metric's own name repeated. */
export function withNamed(
  statement: StatementKind,
  clauses: readonly Clause[],
  part: Named,
  add: (clauses: readonly Clause[], clause: Clause) => readonly Clause[],
): readonly Clause[] | undefined {
  const { names, label, award, said, share, span } = part;
  const [first] = names;
  if (share && statement === "distribution") return [...clauses, { kind: "share", ...share, grades: names, span }];
  if (!first || !award) return undefined;
  if (statement === "grades")
    return award.kind === "award" && names.length === 1
      ? [...clauses, { ...award, name: first, ...(label && { label }), span }]
      : undefined;
  if (label) return undefined;
  const bare = award.kind === "award" && award.result && !award.place;
  if (bare && isRated(clauses)) return names.length === 1 ? withRater(clauses, first, part) : undefined;
  if (bare && (said || paidByGrade.has(statement)))
    return [...clauses, { ...award, place: { kind: "named", names, span: spanning(first.span, names.at(-1)?.span ?? first.span) }, span }];
  return names.length === 1 && !bare ? add(clauses, { ...award, subject: first, span }) : undefined;
}

function isRated(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => clause.kind === "rated");
}

/** rated 1 to 5 by self 20%, manager 60% */
function withRater(clauses: readonly Clause[], name: Name, { award, span }: Named): readonly Clause[] | undefined {
  const share = award?.kind === "award" && award.result?.kind === "figure" ? award.result.figure : undefined;
  const at = clauses.findLastIndex((clause) => clause.kind === "rated");
  const rated = clauses[at];
  if (!share || rated?.kind !== "rated") return undefined;
  return clauses.with(at, { ...rated, by: [...rated.by, { name, share, span }], span: spanning(rated.span, span) });
}
