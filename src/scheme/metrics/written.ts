import type { Clause } from "../../ast/nodes/clause.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import { soundClauses } from "../clauses/allowed.ts";
import { one } from "../clauses/pick.ts";
import { withRanksAsConditions } from "../places/by-rank.ts";
import type { Report } from "../report.ts";
import { withGates } from "./gates.ts";
import type { WrittenMetric } from "./quantities.ts";
import { withTargetRange } from "./target-range.ts";

export function writtenMetric(statement: Statement, report: Report): WrittenMetric {
  const { clauses, whole } = withRanksAsConditions(soundClauses(statement, report), report);
  return { name: statement.name?.text ?? "", statement, clauses: withGates(withTargetRange(clauses)), whole };
}

/** A coefficient reads as a metric does; `of people.factor` is its rule. */
export function writtenCoefficient(statement: Statement, report: Report): WrittenMetric {
  const written = writtenMetric(statement, report);
  const of = one(written.clauses, "of");
  if (!of) return written;
  const points: Clause = { kind: "points", expr: of.expr, span: of.span };
  return { ...written, clauses: written.clauses.map((clause) => (clause === of ? points : clause)) };
}
