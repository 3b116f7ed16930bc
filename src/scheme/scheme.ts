import type { Statement } from "../ast/nodes.ts";
import { HUNDRED } from "../number/fraction.ts";
import { soundClauses } from "./clauses/allowed.ts";
import type { DraftScheme } from "./draft.ts";
import { readExample } from "./examples/read.ts";
import type { Scope } from "./expressions/scope.ts";
import { readGrades } from "./grades.ts";
import { readHead } from "./head.ts";
import { readMetric } from "./metrics/metric.ts";
import { quantityReader, type WrittenMetric } from "./metrics/quantities.ts";
import { withTargetRange } from "./metrics/target-range.ts";
import { type NameTable, tableOf } from "./names/table.ts";
import { onlyOne, type SchemeOutline } from "./outline.ts";
import { readPay } from "./pays/read.ts";
import { type Reading, watched } from "./report.ts";
import { readSection } from "./section.ts";
import { readTotal } from "./total.ts";
import type { SourceContract } from "./types.ts";

export type Sources = { readonly table: NameTable<SourceContract>; readonly people?: SourceContract };

/** Reads a scheme from what its names hang on outward: head, total, sections, metrics, grades, pay, examples. */
export function readScheme(outline: SchemeOutline, sources: Sources, context: Reading): DraftScheme {
  const watch = watched(context.report);
  const reading = { ...context, report: watch.report };
  const { head, surface } = outline;
  const sound = soundClauses(head, watch.report);
  const { cycle, markedOutOf, eachRound, ...said } = readHead(head, sound.clauses, sound.whole, sources.people, reading);
  const { total, whole: totalWhole } = readTotal(onlyOne(outline.totals, "total", watch.report), head.head, reading);
  const sections = outline.sections.map((statement) => ({ statement, ...readSection(statement, total.outOf ?? HUNDRED, reading) }));
  const sectionOf = new Map(sections.map(({ statement, section }) => [statement, section]));
  const { grades, names: gradeNames, whole: gradesWhole } = readGrades(onlyOne(outline.grades, "grades", watch.report), reading);

  const metrics = outline.metrics.map(({ statement, section }) => {
    const { clauses, whole } = soundClauses(statement, watch.report);
    const written: WrittenMetric = { name: statement.name?.text ?? "", statement, clauses: withTargetRange(clauses), whole };
    return { written, above: section };
  });
  const names: Omit<Scope, "unitOf" | "own" | "stage"> = {
    ...reading,
    sources: sources.table,
    ...(sources.people ? { people: sources.people } : {}),
    ...(cycle ? { cycle } : {}),
    metrics: tableOf(
      "metric",
      outline.metrics.flatMap(({ statement }) => declared(statement, statement.name?.text)),
      watch.report,
      outline.broken,
    ),
    sections: tableOf(
      "section",
      outline.sections.flatMap((statement) => declared(statement, statement.name?.text)),
      watch.report,
    ),
    grades: gradeNames,
  };
  const reader = quantityReader(
    metrics.map(({ written }) => written),
    names,
  );
  const readMetrics = metrics.map(({ written, above }) => {
    const section = above && sectionOf.get(above);
    const round = section?.eachRound ?? eachRound;
    const around = {
      ...(section ? { section } : {}),
      outOf: section?.markedOutOf ?? total.outOf ?? HUNDRED,
      ...(markedOutOf ? { markedOutOf } : {}),
      ...(round ? { eachRound: round } : {}),
    };
    return readMetric(written, reader, around, names);
  });

  const scope: Scope = { ...names, stage: "pay", unitOf: reader.unitOf };
  const drafts = new Map(readMetrics.toReversed().map(({ metric }) => [metric.name, metric]));
  const pays = outline.pays.map((statement) => ({ statement, pay: readPay(statement, scope, drafts) }));
  const payNames = tableOf(
    "pay",
    pays.flatMap(({ statement, pay }) => declared(statement, pay)),
    watch.report,
  );
  const examples = outline.examples.map((statement) => readExample(statement, { ...scope, pays: payNames, drafts }));

  const parts = [...sections, ...readMetrics, ...pays.map(({ pay }) => pay), ...examples];
  const whole = sound.whole && totalWhole && gradesWhole && !outline.broken && parts.every((part) => part.whole) && !watch.failed();
  const name = head.name?.text ?? "";
  return {
    name,
    label: head.label?.text ?? name,
    surface,
    ...said,
    ...(eachRound ? { eachRound } : {}),
    cycle: cycle ?? "month",
    sections: sections.map(({ section }) => section),
    metrics: readMetrics.map(({ metric }) => metric),
    total,
    grades,
    gradesWhole,
    pays: pays.map(({ pay }) => pay),
    examples: examples.map(({ example }) => example),
    metricsLost: outline.broken,
    whole,
    head,
    span: spanOf(outline),
  };
}

function declared<T>({ name, label }: Statement, value: T | undefined) {
  return name && value !== undefined ? [{ name, ...(label ? { label } : {}), value }] : [];
}

/** From the scheme's first line to the end of its last statement. */
function spanOf({ head, sections, metrics, totals, grades, pays, examples }: SchemeOutline): DraftScheme["span"] {
  const statements = [...sections, ...metrics.map(({ statement }) => statement), ...totals, ...grades, ...pays, ...examples];
  return { ...head.span, end: Math.max(head.span.end, ...statements.map(({ span }) => span.end)) };
}
