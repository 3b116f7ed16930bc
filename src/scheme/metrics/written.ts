import type { Clause } from "../../ast/nodes/clause.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import { soundClauses } from "../clauses/allowed.ts";
import { figureOf } from "../clauses/figure-of.ts";
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

/** A coefficient reads as a metric does; `of people.factor` is its rule, and `by attainment(revenue)` says what it measures. */
export function writtenCoefficient(statement: Statement, report: Report): WrittenMetric {
  const written = writtenMetric(statement, report);
  const { clauses } = written;
  const [of, by] = [one(clauses, "of"), one(clauses, "measure") ? undefined : one(clauses, "by")];
  const measured = figureOf(by);
  const stands = (clause: Clause): Clause => {
    if (clause === of) return { kind: "points", expr: of.expr, span: of.span };
    return clause === by && measured ? { kind: "measure", expr: measured, span: by.span } : clause;
  };
  return of || measured ? { ...written, clauses: clauses.map(stands) } : written;
}
