import { wellKnown } from "../../../grammar/words.ts";
import type { Expr } from "../../ast/nodes/expression.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { expression as printed } from "../../format/expressions.ts";
import { ONE } from "../../number/fraction.ts";
import { columnOf } from "../people-source.ts";
import type { Expression } from "../types/expression.ts";
import type { ColumnType } from "../types/source.ts";
import type { Unit } from "../types/unit.ts";
import { isNumeric, POINTS, TEXT } from "../units/unit.ts";
import { aggregates, isAggregate } from "./aggregate.ts";
import { readCall } from "./call.ts";
import { isOfGroup } from "./group.ts";
import { columnCalled, columnUnit } from "./reference.ts";
import type { History, MetricPart, Read, Scope } from "./scope.ts";

type Reference = Extract<Expr, { kind: "reference" }>;
type Call = Extract<Expr, { kind: "call" }>;

/** A name inside a row of earlier results: `total`, `grade`, `revenue`, `history.balance`. */
export function readPastReference(expr: Reference, past: History, scope: Scope): Expression | undefined {
  const [first, second, ...rest] = expr.path;
  if (expr.word === "grade") return pastGrade(expr, past, scope);
  if (expr.word === "total" || expr.word === "rank") return columnNamed(expr.word, expr, past);
  if (!first || expr.word !== undefined || rest.length > 0) return notResults(expr, scope);
  if (second) return declaredColumn(first, second, expr, past, scope);
  const declared = columnOf(past.source, first.text);
  const result = scope.metrics.values.get(first.text) ?? scope.sections.values.get(first.text) ?? declared?.name;
  if (result === undefined) return notResults(expr, scope);
  return columnNamed(result, expr, past) ?? implied(result, POINTS, expr, past);
}

const parts: ReadonlySet<string> = new Set<MetricPart>(["measure", "target", "attainment", "points"]);

/** `attainment(revenue)` inside a row is what is kept of a metric; other functions compute on what the row holds. */
export function readPastCall(call: Call, past: History, scope: Scope, read: Read): Expression | undefined {
  if (isOfGroup(call)) return isKeptRank(call) ? columnNamed("rank", call, past) : notResults(call, scope);
  if (parts.has(call.fn)) return partOfMetric(call, call.fn as MetricPart, past, scope);
  const isOverRows = Object.hasOwn(aggregates, call.fn) || isAggregate(call, scope);
  return isOverRows ? notResults(call, scope) : readCall(call, scope, read);
}

/** `rank(total in team)` is the place that results keep; any other was a figure of that period alone. */
function isKeptRank({ fn, in: among, args: [of], ties }: Call): boolean {
  const ofTotal = of?.kind === "reference" && of.word === "total";
  return fn === "rank" && ofTotal && !ties && among !== undefined && wellKnown.en.team.some((word) => word === among.text);
}

function partOfMetric(call: Call, part: MetricPart, past: History, scope: Scope): Expression | undefined {
  const [only] = call.args;
  const name = only?.kind === "reference" && only.path.length === 1 ? only.path[0]?.text : undefined;
  const metric = name === undefined ? undefined : scope.metrics.values.get(name);
  if (metric === undefined) return notResults(call, scope);
  const unit = part === "points" ? POINTS : scope.unitOf(metric, part, call.span);
  const column = part === "points" ? metric : `${metric}.${part}`;
  return unit && (columnNamed(column, call, past) ?? implied(column, unit, call, past));
}

/** A column that the source has: declared, or held by itself. */
function columnNamed(name: string, { span }: Expr, { source }: History): Expression | undefined {
  const column = columnOf(source, name);
  return column && { kind: "column", source: source.name, column: name, unit: columnUnit(column), span };
}

function declaredColumn(source: Name, name: Name, expr: Reference, past: History, scope: Scope): Expression | undefined {
  if (scope.sources.values.get(source.text)?.name !== past.source.name) return personColumn(source, name, expr, scope);
  const column = columnCalled(past.source, name, scope);
  return column && { kind: "column", source: past.source.name, column: column.name, unit: columnUnit(column), span: expr.span };
}

/** What is known of the person now may stand beside what they came to then. */
function personColumn(source: Name, name: Name, expr: Reference, scope: Scope): Expression | undefined {
  const { people } = scope;
  if (!people || scope.sources.values.get(source.text)?.name !== people.name) return notResults(expr, scope);
  const column = columnCalled(people, name, scope);
  return column && { kind: "person", column: column.name, unit: columnUnit(column), span: expr.span };
}

/** A column that files of results have by themselves: it is read where a rule asks for it. */
function implied(name: string, unit: Unit, { span }: Expr, past: History): Expression {
  const type: ColumnType = isNumeric(unit) ? { kind: "number", unit, scale: ONE } : { kind: "text" };
  past.need({ name, headers: [name], type, optional: true, span });
  return { kind: "column", source: past.source.name, column: name, unit, span };
}

function pastGrade({ span }: Expr, { source }: History, { grades }: Scope): Expression {
  return { kind: "past-grade", source: source.name, column: "grade", called: [...grades.values], unit: TEXT, span };
}

function notResults(expr: Expr, scope: Scope): undefined {
  scope.report(finding("history-not-results", expr.span, { what: printed(scope.surface, expr) }));
  return undefined;
}
