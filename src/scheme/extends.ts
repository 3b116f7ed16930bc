import type { Clause } from "../ast/nodes/clause.ts";
import type { Statement } from "../ast/nodes/file.ts";
import type { Name } from "../ast/nodes/name.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { all, one } from "./clauses/pick.ts";
import { mergedStatement } from "./merged-statement.ts";
import { unknownName } from "./names/suggest.ts";
import { find, type NameTable } from "./names/table.ts";
import type { SchemeOutline } from "./outline.ts";
import type { Report } from "./report.ts";

/** What each scheme says of itself, even where it extends another: no one is under two schemes, and a version is one's own. */
const ownWords: ReadonlySet<Clause["kind"]> = new Set(["version", "applies-to", "effective"]);

/** Schemes with what they take over from the ones they extend: changed where they say something of the same name, without what they leave out. */
export function extended(schemes: readonly SchemeOutline[], names: NameTable<SchemeOutline>, report: Report): readonly SchemeOutline[] {
  const done = new Map<SchemeOutline, SchemeOutline>();
  const open = new Set<SchemeOutline>();

  function whole(scheme: SchemeOutline): SchemeOutline {
    const known = done.get(scheme);
    if (known) return known;
    const clause = one(scheme.head.clauses, "extends");
    const base = clause && find(names, clause.name, { surface: scheme.surface, report });
    open.add(scheme);
    const inACircle = base && open.has(base);
    if (inACircle && clause) report(finding("extends-in-a-circle", clause.span, { scheme: scheme.head.name?.text ?? "" }));
    const alone = withoutWords(scheme);
    // What it would have taken over is not missing: that it cannot be taken over is reported.
    const lacking = { ...alone, head: { ...alone.head, broken: true } };
    const merged = base && !inACircle ? onTopOf(whole(base), scheme, report) : clause ? lacking : alone;
    open.delete(scheme);
    done.set(scheme, merged);
    return merged;
  }

  return schemes.map(whole);
}

/** `extends` and `without` have said what they had to say. */
function withoutWords(scheme: SchemeOutline): SchemeOutline {
  const clauses = scheme.head.clauses.filter(({ kind }) => kind !== "extends" && kind !== "without");
  return { ...scheme, head: { ...scheme.head, clauses } };
}

function onTopOf(base: SchemeOutline, own: SchemeOutline, report: Report): SchemeOutline {
  const dropped = new Set(all(own.head.clauses, "without").flatMap(({ names }) => names.map(({ text }) => text)));
  reportUnknown(own, base, report);
  const keep = (statement: Statement): boolean => !isCalled(statement, dropped);
  const sections = byName(base.sections.filter(keep), own.sections);
  const sectionOf = (statement: Statement | undefined): { readonly section?: Statement } => {
    const section = statement && sections.find((each) => isSameName(each, statement));
    return section ? { section } : {};
  };
  const inherited = base.metrics
    .filter(({ statement }) => keep(statement))
    .map(({ statement, section }) => {
      const change = own.metrics.find((metric) => isSameName(metric.statement, statement));
      return { statement: change ? mergedStatement(statement, change.statement) : statement, ...sectionOf(change?.section ?? section) };
    });
  const added = own.metrics.filter(({ statement }) => !base.metrics.some((metric) => isSameName(metric.statement, statement)));
  const said = withoutWords(own);
  const inheritedHead = { ...base.head, clauses: base.head.clauses.filter(({ kind }) => !ownWords.has(kind)) };
  return {
    ...said,
    head: mergedStatement(inheritedHead, said.head),
    sections,
    metrics: [...inherited, ...added.map(({ statement, section }) => ({ statement, ...sectionOf(section) }))],
    totals:
      own.totals.length === 0 ? base.totals : own.totals.map((total) => (base.totals[0] ? mergedStatement(base.totals[0], total) : total)),
    grades: own.grades.length === 0 ? base.grades : own.grades,
    coefficients: byName(base.coefficients.filter(keep), own.coefficients),
    vetoes: [...base.vetoes.filter(keep), ...own.vetoes],
    outcomes: [...base.outcomes.filter(keep), ...own.outcomes],
    pays: byName(base.pays.filter(keep), own.pays),
    limits: [...base.limits, ...own.limits],
    distributions: own.distributions.length === 0 ? base.distributions : own.distributions,
    broken: base.broken || own.broken,
  };
}

/** Those of the base, changed where the scheme has one of the same name, then its new ones. */
function byName(base: readonly Statement[], own: readonly Statement[]): readonly Statement[] {
  const changed = base.map((statement) => {
    const change = own.find((each) => isSameName(each, statement));
    return change ? mergedStatement(statement, change) : statement;
  });
  return [...changed, ...own.filter((statement) => !base.some((each) => isSameName(each, statement)))];
}

function isSameName(a: Statement, b: Statement): boolean {
  return a.name !== undefined && a.name.text === b.name?.text;
}

function isCalled({ name, label }: Statement, names: ReadonlySet<string>): boolean {
  return (name !== undefined && names.has(name.text)) || (label !== undefined && names.has(label.text));
}

function reportUnknown(own: SchemeOutline, base: SchemeOutline, report: Report): void {
  const statements = [
    ...base.metrics.map(({ statement }) => statement),
    ...base.sections,
    ...base.coefficients,
    ...base.pays,
    ...base.vetoes,
    ...base.outcomes,
  ];
  const known = statements.flatMap(({ name, label }) => [name?.text ?? [], label?.text ?? []].flat());
  const left: readonly Name[] = all(own.head.clauses, "without").flatMap(({ names }) => names);
  for (const name of left) if (!known.includes(name.text)) report(unknownName("metric", name, known, own.surface));
}
