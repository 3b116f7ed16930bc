import type { Expr, ReferenceWord } from "../../ast/nodes/expression.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../text/source.ts";
import { unknownName } from "../names/suggest.ts";
import { find, mayBeLost } from "../names/table.ts";
import { columnOf, periodColumn } from "../people-source.ts";
import type { Expression } from "../types/expression.ts";
import type { Column, SourceContract } from "../types/source.ts";
import type { Unit } from "../types/unit.ts";
import { DATE, NUMBER, POINTS, TEXT, YES_NO } from "../units/unit.ts";
import { columnsCalled, wordCalled } from "./called.ts";
import type { MetricPart, Read, Scope } from "./scope.ts";
import { figureInWords } from "./unknown-figure.ts";

type Reference = Extract<Expr, { kind: "reference" }>;

export function readReference(expr: Reference, scope: Scope, read: Read): Expression | undefined {
  const [first, second, ...rest] = expr.path;
  if (expr.word !== undefined) return wordReaders[expr.word](expr, scope);
  if (!first) return undefined;
  if (second && rest.length === 0) return readColumn(first, second, expr, scope);
  if (second) {
    scope.report(
      finding("unknown-name", expr.span, {
        kind: { en: "column", zh: "列" },
        name: expr.path.map((name) => name.text).join("."),
        suggestion: "",
      }),
    );
    return undefined;
  }
  const definition = scope.definitions.values.get(first.text);
  return definition ? read(definition, without(first.text, scope)) : readName(first, expr, scope);
}

/** Inside its own definition a name means something else, or nothing. */
function without(name: string, scope: Scope): Scope {
  const values = new Map([...scope.definitions.values].filter(([each]) => each !== name));
  return { ...scope, definitions: { ...scope.definitions, values } };
}

/** A single name: a column of the row an aggregate is at, a metric, or a section. */
function readName(name: Name, expr: Reference, scope: Scope): Expression | undefined {
  const column = scope.row && columnOf(scope.row, name.text);
  if (scope.row && column)
    return { kind: "column", source: scope.row.name, column: column.name, unit: columnUnit(column), span: expr.span };
  const coefficient = isAfterScoring(scope) ? scope.coefficients.values.get(name.text) : undefined;
  if (coefficient !== undefined) return { kind: "coefficient", name: coefficient, unit: NUMBER, span: expr.span };
  const section = isAfterScoring(scope) ? scope.sections.values.get(name.text) : undefined;
  if (section !== undefined && scope.stage !== "points") return { kind: "section", name: section, unit: POINTS, span: expr.span };
  if (section !== undefined) return notKnownYet(expr, scope);
  const metric = scope.metrics.values.get(name.text);
  if (metric !== undefined) {
    if (isAfterScoring(scope)) return { kind: "metric", name: metric, part: "points", unit: POINTS, span: expr.span };
    scope.report(finding("which-part", expr.span, { metric: name.text }));
    return undefined;
  }
  const pay = scope.payOf?.(name, expr.span, scope.report);
  if (pay !== undefined) return pay === "circle" ? undefined : pay;
  if (scope.sources.values.has(name.text))
    scope.report(finding("column-of-source", expr.span, { source: name.text, columns: columnsOf(scope, name) }));
  else scope.report(figureInWords(name, scope) ?? unknownName("figure", name, namesFor(scope), scope.surface));
  return undefined;
}

/** What a name by itself may mean: a metric, or in a row of data one of its columns. */
function namesFor({ metrics, sources, row, own, stage }: Scope): Pick<Scope["metrics"], "known" | "listed"> {
  const others = row ? { known: columnNames(row), listed: columnNames(row) } : sources;
  // No measure is of the metric itself.
  const isOther = (name: string): boolean => stage !== "measure" || metrics.values.get(name) !== own;
  return {
    known: [...metrics.known.filter(isOther), ...others.known],
    listed: [...metrics.listed.filter(isOther), ...others.listed],
  };
}

/** Once metrics have their points, a metric's name alone means them. */
function isAfterScoring({ stage }: Scope): boolean {
  return stage !== "measure" && stage !== "rule";
}

function readColumn(sourceName: Name, columnName: Name, expr: Reference, scope: Scope): Expression | undefined {
  const source = find(scope.sources, sourceName, scope);
  if (!source) return undefined;
  const column = columnIn(source, columnName);
  if (!column) {
    const worded = figureInWords(columnName, { ...scope, sources: { ...scope.sources, values: new Map([[source.name, source]]) } });
    if (worded) scope.report(worded);
    else columnCalled(source, columnName, scope);
    return undefined;
  }
  const unit = columnUnit(column);
  if (scope.row?.name === source.name) return { kind: "column", source: source.name, column: column.name, unit, span: expr.span };
  if (source.name === scope.people?.name) return { kind: "person", column: column.name, unit, span: expr.span };
  const row = oneRow(source, scope);
  if (row) {
    const { span } = expr;
    const of: Expression = { kind: "column", source: source.name, column: column.name, unit, span };
    const where = row.group && isOwn(source, row.group, span);
    return { kind: "aggregate", fn: "last", source: source.name, of, ...(where && { where, own: true }), unit, span };
  }
  if (!scope.partial.has(source.name))
    scope.report(
      finding("needs-aggregate", expr.span, { column: `${sourceName.text}.${columnName.text}`, how: inOneFigure(sourceName.text, column) }),
    );
  return undefined;
}

/** Figures are added up; rows that say something are counted. */
function inOneFigure(source: string, { name, type }: Column): Bilingual {
  const column = `${source}.${name}`;
  if (type.kind === "number")
    return {
      en: `“sum(${column})”, “average(${column})” or “last(${column})”`,
      zh: `“合计(${column})”“平均(${column})”或“最后(${column})”`,
    };
  const [value] = type.kind === "one-of" ? type.values : [];
  return value === undefined
    ? { en: `“count(${source})” or “last(${column})”`, zh: `“计数(${source})”或“最后(${column})”` }
    : { en: `“count(${source} where ${column} is ${value}) > 0”`, zh: `“计数(${source} 其中 ${column} 为 ${value}) > 0”` };
}

/** A column by its name, or by a header it goes by. */
export function columnCalled(
  source: SourceContract,
  name: Name,
  { surface, report, partial }: Pick<Scope, "surface" | "report" | "partial">,
): Column | undefined {
  const column = columnIn(source, name);
  const known = columnNames(source);
  if (!column && !mayBeLost({ partial: partial.has(source.name), known }, name)) report(unknownName("column", name, known, surface));
  return column;
}

function columnIn(source: SourceContract, { text }: Name): Column | undefined {
  return columnOf(source, text) ?? source.columns.find(({ headers }) => headers.includes(text));
}

function columnNames(source: SourceContract): readonly string[] {
  return source.columns.map((column) => column.name);
}

function columnsOf(scope: Scope, source: Name): Bilingual {
  return columnsCalled(scope.sources.values.get(source.text));
}

/** A key of a source, and the column of the list of people that says whose row is meant. */
type OwnGroup = { readonly key: Column; readonly own: Column };

/** Whether one row of a source is about each person in the period: their own, that of their group, or the only one. */
function oneRow(source: SourceContract, { cycle, people }: Scope): { readonly group?: OwnGroup } | undefined {
  if (source.events) return undefined;
  const period = periodColumn(source);
  const isOfPeriod = period?.type.kind === "period" && period.type.unit === cycle;
  const [only, ...others] = source.keys.filter((key) => !isOfPeriod || key !== period.name);
  if (only === undefined) return isOfPeriod ? {} : undefined;
  const key = others.length === 0 ? columnOf(source, only) : undefined;
  if (!key || key.role === "person") return key && {};
  const own = people?.columns.find(({ name, role }) => (key.role === undefined ? name === key.name : role === key.role));
  return own && { group: { key, own } };
}

/** `teams.team = people.team` */
function isOwn(source: SourceContract, { key, own }: OwnGroup, span: Span): Expression {
  const left: Expression = { kind: "column", source: source.name, column: key.name, unit: columnUnit(key), span };
  const right: Expression = { kind: "person", column: own.name, unit: columnUnit(own), span };
  return { kind: "compare", op: "=", left, right, unit: YES_NO, span };
}

export function columnUnit(column: Column): Unit {
  switch (column.type.kind) {
    case "number":
      return column.type.unit;
    case "date":
      return DATE;
    case "yes-no":
      return YES_NO;
    default:
      return TEXT;
  }
}

type WordReader = (expr: Reference, scope: Scope) => Expression | undefined;

const wordReaders = {
  measure: (expr, scope) => (scope.row && scope.ofRow ? { ...scope.ofRow, span: expr.span } : ownPart("measure")(expr, scope)),
  rating: ownPart("measure"),
  target: ownPart("target"),
  stretch: ownPart("stretch"),
  "pass-line": (expr, scope) =>
    scope.own === undefined || scope.stage === "measure" ? nothingOfItsOwn(expr, scope) : scope.passLineOf(scope.own, expr.span),
  attainment: ownPart("attainment"),
  weight: (expr, scope) => (scope.own === undefined ? nothingOfItsOwn(expr, scope) : { kind: "weight", unit: POINTS, span: expr.span }),
  total: ofTheResult({ kind: "total", unit: POINTS }),
  grade: ofTheResult({ kind: "grade", unit: TEXT }),
  points: totalPoints,
  rank: ofSomeGroup,
  base: (expr, scope) => standsFor(scope.base, "base-of-what", expr, scope),
  coefficient: allCoefficients,
  excess: (expr, scope) => standsFor(scope.excess, "excess-over-what", expr, scope),
  headcount: ofSomeGroup,
  "period-start": (expr) => ({ kind: "period-day", of: "first", unit: DATE, span: expr.span }),
  "period-end": (expr) => ({ kind: "period-day", of: "last", unit: DATE, span: expr.span }),
} as const satisfies Record<ReferenceWord, WordReader>;

/** `measure`, `target`, `attainment` of the metric the expression belongs to; a measure cannot speak of itself. */
function ownPart(part: MetricPart): WordReader {
  return (expr, scope) => {
    if (scope.own !== undefined && scope.stage === "measure" && part === "target") {
      scope.report(finding("target-in-measure", expr.span, { word: wordCalled(expr) }));
      return undefined;
    }
    if (scope.own === undefined || scope.stage === "measure") return nothingOfItsOwn(expr, scope);
    const unit = scope.unitOf(scope.own, part, expr.span);
    return unit && { kind: "metric", name: scope.own, part, unit, span: expr.span };
  };
}

function ofTheResult(result: { readonly kind: "total" | "grade"; readonly unit: Unit }): WordReader {
  return (expr, scope) => {
    if (scope.stage === "pay" || (scope.stage === "grade" && result.kind === "total")) return { ...result, span: expr.span };
    return notKnownYet(expr, scope);
  };
}

/** Beside no metric, the score is the total. */
function totalPoints(expr: Reference, scope: Scope): Expression | undefined {
  const ofTotal = scope.own === undefined && (scope.stage === "grade" || scope.stage === "pay");
  return ofTotal ? { kind: "total", unit: POINTS, span: expr.span } : nothingOfItsOwn(expr, scope);
}

function notKnownYet(expr: Reference, scope: Scope): undefined {
  scope.report(finding("not-known-yet", expr.span, { word: wordCalled(expr) }));
  return undefined;
}

function nothingOfItsOwn(expr: Reference, scope: Scope): undefined {
  scope.report(finding("nothing-of-its-own", expr.span, { word: wordCalled(expr) }));
  return undefined;
}

function ofSomeGroup(expr: Reference, scope: Scope): undefined {
  scope.report(finding("group-unsaid", expr.span, { what: wordCalled(expr) }));
  return undefined;
}

/** A word that the rule around it gives a meaning. */
function standsFor(
  meaning: Expression | undefined,
  otherwise: "base-of-what" | "excess-over-what",
  expr: Reference,
  scope: Scope,
): Expression | undefined {
  if (!meaning) scope.report(finding(otherwise, expr.span, {}));
  return meaning && { ...meaning, span: expr.span };
}

/** `coefficient` by itself is all of the scheme's together. */
function allCoefficients(expr: Reference, scope: Scope): Expression | undefined {
  const { span } = expr;
  const factors = [...new Set(scope.coefficients.values.values())].map(
    (name): Expression => ({ kind: "coefficient", name, unit: NUMBER, span }),
  );
  if (!isAfterScoring(scope) || factors.length === 0) return nothingOfItsOwn(expr, scope);
  return factors.reduce((left, right) => ({ kind: "arithmetic", op: "*", left, right, unit: NUMBER, span }));
}
