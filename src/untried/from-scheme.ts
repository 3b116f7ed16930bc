import type { Plan } from "../plan/plan.ts";
import { siteOf } from "../reading/edges/charted.ts";
import { columnOf, peopleSource } from "../scheme/people-source.ts";
import type { ExampleItem } from "../scheme/types/example.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { NUMBER, PERCENT, POINTS, TEXT } from "../scheme/units/unit.ts";
import { isWithin, type Span } from "../text/source.ts";
import { givableOf } from "./givable.ts";
import { exampleText, type Remark } from "./print.ts";
import { type Proposal, proposalsFor } from "./proposals.ts";
import { type Row, rowsOf } from "./rows.ts";
import { exampleFor, type Field, type NotProposed } from "./search.ts";
import { untriedRows } from "./tried.ts";

/** What the examples of a scheme leave untried, and examples that would try it, as text to stand behind the scheme's last statement. */
export type Coverage = {
  readonly scheme: string;
  readonly label: string;
  /** The whole scheme: what is proposed goes behind its end. */
  readonly span: Span;
  readonly rows: number;
  readonly untried: readonly Row[];
  readonly proposals: readonly string[];
  /** Rows that no proposal tries either, and why. */
  readonly left: readonly { readonly row: Row; readonly why: NotProposed }[];
};

export function coverageOf(scheme: Scheme, plan: Plan, sources: readonly SourceContract[]): Coverage {
  const rows = rowsOf(scheme, plan);
  const untried = untriedRows(rows, scheme.examples, plan);
  const isUntried = (span: Span): boolean => untried.some((row) => isWithin(row.within ?? row.span, span));
  const site = siteOf(plan, sources);
  const print: Print = (proposal) =>
    exampleText(proposal, scheme, (subject) => unitOf(subject, scheme, plan, sources), remarkOn(proposal, scheme));

  const around = sayable(proposalsFor({ scheme, site, isUntried }), print);
  const { found, left } = searched(untriedRows(untried, around, plan), { scheme, site, givable: givableOf(scheme, plan, sources) }, print);
  const proposals = [...new Set([...around, ...found].flatMap((each) => print(each) ?? []))];
  return { scheme: scheme.name, label: scheme.label, span: scheme.span, rows: rows.length, untried, proposals, left };
}

type Print = (proposal: Proposal) => string | undefined;

function sayable(proposals: readonly Proposal[], print: Print): readonly Proposal[] {
  return proposals.filter((each) => print(each) !== undefined);
}

/** Row by row, what examples were found; a row that one of those before tries needs none. */
function searched(rows: readonly Row[], field: Field, print: Print): Pick<Coverage, "left"> & { readonly found: readonly Proposal[] } {
  const found: Proposal[] = [];
  const left: { readonly row: Row; readonly why: NotProposed }[] = [];
  for (const row of rows) {
    if (untriedRows([row], found, field.site.plan).length === 0) continue;
    const answer = exampleFor(row, field);
    const said = typeof answer === "string" ? [] : sayable(answer, print);
    if (untriedRows([row], said, field.site.plan).length === 0) found.push(...said);
    else left.push({ row, why: typeof answer === "string" ? answer : "unsayable" });
  }
  return { found, left };
}

/** Where a grade is expected of a total, nobody is moved by shares of grades. */
function remarkOn({ expected }: Proposal, { distributions = [] }: Scheme): Remark | undefined {
  return distributions.length > 0 && expected.some(({ subject }) => subject.kind === "grade") ? "shares" : undefined;
}

function unitOf(
  subject: ExampleItem["subject"],
  scheme: Scheme,
  { metrics, coefficients }: Plan,
  sources: readonly SourceContract[],
): Unit {
  switch (subject.kind) {
    case "metric": {
      if (subject.part === "points") return NUMBER;
      const unit = [...metrics, ...coefficients].find(({ name }) => name === subject.name)?.unit ?? NUMBER;
      return subject.part === "attainment" ? PERCENT : unit;
    }
    case "pay":
      return { kind: "money", currency: scheme.pays.find(({ name }) => name === subject.name)?.currency ?? "CNY" };
    case "base": {
      const type = columnOf(peopleSource(sources), subject.column)?.type;
      return type?.kind === "number" ? type.unit : type?.kind === "date" ? { kind: "date" } : TEXT;
    }
    case "group":
    case "rows":
    case "past":
      return subject.of.unit.kind === "points" ? NUMBER : subject.of.unit;
    case "grade":
      return TEXT;
    default:
      return POINTS;
  }
}
