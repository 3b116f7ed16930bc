import type { Statement } from "../ast/nodes/file.ts";
import { HUNDRED, ONE } from "../number/fraction.ts";
import { withCondition } from "./applies-when.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { one } from "./clauses/pick.ts";
import type { DraftScheme } from "./draft.ts";
import { readExample } from "./examples/read.ts";
import { groupFiguresIn } from "./expressions/group-figures.ts";
import { rowsFiguresIn } from "./expressions/rows-figures.ts";
import type { Scope } from "./expressions/scope.ts";
import { unplacedGrade } from "./grade-order.ts";
import { namedGrades, readGrades } from "./grades.ts";
import { readDistributions } from "./groups/distribution.ts";
import { readLimit } from "./groups/limit.ts";
import { readHead, type SchemeHead } from "./head.ts";
import { readMetric, type Surroundings } from "./metrics/metric.ts";
import { quantityReader } from "./metrics/quantities.ts";
import { writtenCoefficient, writtenMetric } from "./metrics/written.ts";
import { declared, joined, tableOf } from "./names/table.ts";
import { namesOfOutcomes, readOutcome } from "./outcome.ts";
import { onlyOne, type SchemeOutline } from "./outline.ts";
import { readPays } from "./pays/in-order.ts";
import { type Reading, type Report, watched } from "./report.ts";
import { type ReadSection, readSection } from "./section.ts";
import { readTotal, withExpression } from "./total.ts";
import { readVeto } from "./veto.ts";

/** What a workspace declares for all its schemes. */
export type Workspace = Pick<Scope, "sources" | "people" | "history" | "tables" | "targets" | "definitions">;

/** Reads a scheme from what its names hang on outward: head, total, sections, metrics, grades, vetoes, pay, examples. */
export function readScheme(outline: SchemeOutline, workspace: Workspace, context: Reading): DraftScheme {
  const watch = watched(context.report);
  const { report } = watch;
  const reading = { ...context, report };
  const sound = soundClauses(outline.head, report);
  const head = readHead(outline.head, sound.clauses, sound.whole, workspace.people, reading);
  const said = readTotal(onlyOne(outline.totals, "total", report), outline.head.head, reading);
  const outOf = said.total.outOf ?? HUNDRED;
  const sections = outline.sections.map((statement) => ({ statement, ...readSection(statement, outOf, reading) }));
  const named = namedGrades(onlyOne(outline.grades, "grades", report), reading);

  const metrics = outline.metrics.map(({ statement, section }) => ({ written: writtenMetric(statement, report), above: section }));
  const coefficients = outline.coefficients.map((statement) => writtenCoefficient(statement, report));
  const unplaced = unplacedGrade(named.awards);
  const ofGrades = { grades: named.names, ...(unplaced ? { unplacedGrade: unplaced } : {}) };
  const names = { ...reading, ...workspace, ...schemeNames(outline, report), ...cycleOf(head), ...ofGrades };
  const reader = quantityReader([...metrics.map(({ written }) => written), ...coefficients], names);
  const scored = metrics.map(({ written, above }) => {
    const section = sections.find(({ statement }) => statement === above);
    return readMetric(written, reader, around(section, outOf, head), names);
  });
  const factors = coefficients.map((written) => readMetric(written, reader, { outOf: ONE, factor: true }, names));

  const scope: Scope = { ...names, stage: "pay", unitOf: reader.unitOf, passLineOf: reader.passLineOf };
  const appliesTo = withCondition(head.appliesTo, one(sound.clauses, "applies-to"), scope);
  const total = withExpression(said.total, said.is, scope);
  const grades = readGrades(named, scope);
  const vetoes = outline.vetoes.map((statement) => readVeto(statement, grades.grades, scope));
  const drafts = new Map(scored.toReversed().map(({ metric }) => [metric.name, metric]));
  const pays = readPays(outline.pays, scope, { drafts, outOf });
  const payNames = tableOf(
    "pay",
    pays.flatMap(({ statement, pay }) => declared(statement, pay)),
    report,
  );
  const outcomes = outline.outcomes.map((statement) => readOutcome(statement, scope));
  const outcomeNames = namesOfOutcomes(outline.outcomes, report);
  const limits = outline.limits.map((statement) => readLimit(statement, outOf, { ...scope, pays: payNames }));
  const distributions = outline.distributions.map((statement) => readDistributions(statement, scope));
  const computed = [scored, factors, total, grades, vetoes, pays.map(({ pay }) => pay), outcomes, limits, distributions];
  const figures = { groupFigures: groupFiguresIn(computed), rowsFigures: rowsFiguresIn(computed) };
  const inExamples = {
    ...scope,
    metrics: joined(scope.metrics, scope.coefficients),
    drafts: new Map([...factors.map(({ metric }) => [metric.name, metric] as const), ...drafts]),
  };
  const examples = outline.examples.map((statement) =>
    readExample(statement, { ...inExamples, pays: payNames, outcomes: outcomeNames, ...figures }),
  );

  const after = [...vetoes, ...pays.map(({ pay }) => pay), ...limits, ...distributions, ...outcomes, ...examples];
  const parts = [sound, said, grades, ...sections, ...scored, ...factors, ...after];
  const name = outline.head.name?.text ?? "";
  const { cycle = "month", markedOutOf: _marks, toDate: _toDate, ...kept } = head;
  return {
    name,
    label: outline.head.label?.text ?? name,
    surface: outline.surface,
    ...kept,
    appliesTo,
    cycle,
    sections: sections.map(({ section }) => section),
    metrics: scored.map(({ metric }) => metric),
    coefficients: factors.map(({ metric }) => metric),
    total,
    grades: grades.grades,
    headWhole: sound.whole,
    gradesWhole: grades.whole,
    vetoes: vetoes.flatMap(({ veto }) => veto ?? []),
    outcomes: outcomes.flatMap(({ outcome }) => outcome ?? []),
    pays: pays.map(({ pay }) => pay),
    limits: limits.flatMap(({ limit }) => limit ?? []),
    weightLimits: limits.flatMap(({ weights }) => weights ?? []),
    distributions: distributions.flatMap((each) => each.distributions),
    examples: examples.map(({ example }) => example),
    metricsLost: outline.broken,
    whole: !outline.broken && parts.every((part) => part.whole) && !watch.failed(),
    head: outline.head,
    span: spanOf(outline),
  };
}

function cycleOf({ cycle }: SchemeHead): Pick<Scope, "cycle"> {
  return cycle ? { cycle } : {};
}

function schemeNames(outline: SchemeOutline, report: Report): Pick<Scope, "metrics" | "sections" | "coefficients"> {
  const named = (statements: readonly Statement[]) => statements.flatMap((statement) => declared(statement, statement.name?.text));
  return {
    metrics: tableOf("metric", named(outline.metrics.map(({ statement }) => statement)), report, outline.broken),
    sections: tableOf("section", named(outline.sections), report, outline.broken),
    coefficients: tableOf("coefficient", named(outline.coefficients), report, outline.broken),
  };
}

/** A section's own `each round` goes before the scheme's. */
function around(above: ReadSection | undefined, outOf: SchemeOutOf, { eachRound, markedOutOf, toDate }: SchemeHead): Surroundings {
  const section = above?.section;
  const round = section?.eachRound ?? eachRound;
  return {
    ...(section ? { section } : {}),
    outOf: section?.markedOutOf ?? outOf,
    ...(markedOutOf ? { markedOutOf } : {}),
    ...(toDate ? { toDate } : {}),
    ...(round ? { eachRound: round } : {}),
  };
}

type SchemeOutOf = Surroundings["outOf"];

/** From the scheme's first line to the end of its last statement. */
function spanOf({
  head,
  metrics,
  sections,
  totals,
  grades,
  coefficients,
  vetoes,
  outcomes,
  pays,
  limits,
  distributions,
  examples,
}: SchemeOutline): DraftScheme["span"] {
  const below = [
    ...sections,
    ...metrics.map(({ statement }) => statement),
    ...totals,
    ...grades,
    ...coefficients,
    ...vetoes,
    ...pays,
    ...limits,
    ...distributions,
    ...outcomes,
    ...examples,
  ];
  // What is taken over may stand elsewhere.
  const own = below.filter(({ span }) => span.file === head.span.file);
  return { ...head.span, end: Math.max(head.span.end, ...own.map(({ span }) => span.end)) };
}
