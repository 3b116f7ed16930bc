import type { Plan } from "../plan/plan.ts";
import { siteOf } from "../reading/edges/charted.ts";
import { columnOf, peopleSource } from "../scheme/people-source.ts";
import type { ExampleItem } from "../scheme/types/example.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { NUMBER, PERCENT, POINTS, TEXT } from "../scheme/units/unit.ts";
import { isWithin, type Span } from "../text/source.ts";
import { exampleText } from "./print.ts";
import { proposalsFor } from "./proposals.ts";
import { type Row, rowsOf } from "./rows.ts";
import { untriedRows } from "./tried.ts";

/** What the examples of a scheme leave untried, and examples that would try it, as text for the scheme's own file. */
export type Coverage = {
  readonly scheme: string;
  readonly file: string;
  readonly rows: number;
  readonly untried: readonly Row[];
  readonly proposals: readonly string[];
};

export function coverageOf(scheme: Scheme, plan: Plan, sources: readonly SourceContract[]): Coverage {
  const rows = rowsOf(scheme, plan);
  const untried = untriedRows(rows, scheme.examples, plan);
  const isUntried = (span: Span): boolean => untried.some((row) => isWithin(row.within ?? row.span, span));
  const proposals = proposalsFor({ scheme, site: siteOf(plan, sources), isUntried });
  const texts = proposals.map((proposal) => exampleText(proposal, scheme.surface, (subject) => unitOf(subject, scheme, plan, sources)));
  return { scheme: scheme.name, file: scheme.span.file, rows: rows.length, untried, proposals: texts };
}

function unitOf(subject: ExampleItem["subject"], scheme: Scheme, { metrics }: Plan, sources: readonly SourceContract[]): Unit {
  switch (subject.kind) {
    case "metric": {
      if (subject.part === "points") return NUMBER;
      const unit = metrics.find(({ name }) => name === subject.name)?.unit ?? NUMBER;
      return subject.part === "attainment" ? PERCENT : unit;
    }
    case "pay":
      return { kind: "money", currency: scheme.pays.find(({ name }) => name === subject.name)?.currency ?? "CNY" };
    case "base": {
      const type = columnOf(peopleSource(sources), subject.column)?.type;
      return type?.kind === "number" ? type.unit : TEXT;
    }
    case "grade":
      return TEXT;
    default:
      return POINTS;
  }
}
