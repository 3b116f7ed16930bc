import type { Expr, FunctionWord } from "../../ast/nodes/expression.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { spanning } from "../../text/source.ts";
import { find } from "../names/table.ts";
import { columnOf, periodColumn } from "../people-source.ts";
import type { AggregateFn, Expression } from "../types/expression.ts";
import type { SourceContract } from "../types/source.ts";
import { COUNT } from "../units/unit.ts";
import { numeric } from "./arithmetic.ts";
import { columnsCalled, functionCalled } from "./called.ts";
import { readCondition } from "./condition.ts";
import type { Read, Scope } from "./scope.ts";
import { unknownColumn } from "./unknown-figure.ts";

type Call = Extract<Expr, { kind: "call" }>;
type AggregateReader = (call: Call, scope: Scope, read: Read) => Expression | undefined;

/** The functions that go over the rows of a source and nothing else; `min` and `max` also take single values. */
export const aggregates = {
  sum: over("sum"),
  average: over("average"),
  "monthly-average": over("monthly-average"),
  last: over("last"),
  first: over("first"),
  median: over("median"),
  count: over("count"),
} as const satisfies Partial<Record<FunctionWord, AggregateReader>>;

function over(fn: AggregateFn): AggregateReader {
  return (call, scope, read) => readAggregate(fn, call, scope, read);
}

/** Whether `min(x)` means the least over the rows of a source: one argument, with a column of many rows in it. */
export function isAggregate(call: Call, scope: Scope): boolean {
  const [only] = call.args;
  return call.args.length === 1 && only !== undefined && sourcesIn(only).some((name) => scope.sources.values.has(name.text));
}

export function readAggregate(fn: AggregateFn, call: Call, scope: Scope, read: Read): Expression | undefined {
  if (scope.row) {
    scope.report(finding("nested-aggregate", call.span, { name: functionCalled(call) }));
    return undefined;
  }
  const [argument, ...more] = call.args;
  const apart = columnSetApart(call, scope);
  if (apart) {
    scope.report(apart);
    return undefined;
  }
  if (!argument || more.length > 0) {
    scope.report(finding("argument-count", call.span, { name: functionCalled(call), wanted: "1", given: String(call.args.length) }));
    return undefined;
  }
  const source = sourceOf(argument, call, scope);
  if (!source) return undefined;
  if (source.results) {
    scope.report(finding("history-by-period", call.span, { source: source.name }));
    return undefined;
  }
  const row: Scope = { ...scope, row: source };
  const where = call.where && readCondition(call.where, row, read);
  if (call.where && !where) return undefined;
  const filter = where ? { where } : {};
  if (isWholeSource(argument)) return wholeRows(fn, source, call, filter, scope);
  const of = read(argument, row);
  if (!of) return undefined;
  if (fn === "count") return { kind: "aggregate", fn, source: source.name, of, ...filter, unit: COUNT, span: call.span };
  if (fn !== "last" && fn !== "first" && !numeric(of, scope)) return undefined;
  if (fn === "monthly-average" && !periodColumn(source)) {
    if (!scope.partial.has(source.name)) scope.report(finding("no-months", call.span, { source: source.name }));
    return undefined;
  }
  return { kind: "aggregate", fn, source: source.name, of, ...filter, unit: of.unit, span: call.span };
}

/** `count(visits)` counts rows; nothing else can be made of rows without naming a column. */
function wholeRows(
  fn: AggregateFn,
  source: SourceContract,
  call: Call,
  filter: { readonly where?: Expression },
  scope: Scope,
): Expression | undefined {
  if (fn === "count") return { kind: "aggregate", fn, source: source.name, ...filter, unit: COUNT, span: call.span };
  scope.report(finding("column-of-source", (call.args[0] ?? call).span, { source: source.name, columns: columnsCalled(source) }));
  return undefined;
}

/** 合计(crm。销售额), sum(crm, amount), sum(crm-amount): a source and one of its columns without the dot between them. */
function columnSetApart({ args }: Call, scope: Scope): Diagnostic | undefined {
  const [argument] = args;
  const parts = args.length === 1 && argument?.kind === "binary" ? [argument.left, argument.right] : args;
  const [source, column] = parts.map((part) => (part.kind === "reference" && part.path.length === 1 ? part.path[0] : undefined));
  const contract = source && scope.sources.values.get(source.text);
  if (!source || !column || parts.length !== 2 || !contract || !columnOf(contract, column.text)) return undefined;
  const [meant, span] = [`${source.text}.${column.text}`, spanning(source.span, column.span)];
  return finding("column-of-source", span, { source: source.text, columns: meant }, { fix: { span, text: meant } });
}

function isWholeSource(argument: Expr): boolean {
  return argument.kind === "reference" && argument.path.length === 1;
}

/** The one source an aggregate goes over; columns of the person's own row may stand beside it. */
function sourceOf(argument: Expr, call: Call, scope: Scope): SourceContract | undefined {
  const named = isWholeSource(argument) && argument.kind === "reference" ? argument.path.slice(0, 1) : sourcesIn(argument);
  const [only] = named;
  const column = isWholeSource(argument) && only && !scope.sources.values.has(only.text) ? unknownColumn(only, scope) : undefined;
  if (column) {
    scope.report(column);
    return undefined;
  }
  const found = named.map((name) => find(scope.sources, name, scope));
  if (found.includes(undefined)) return undefined;
  const sources = [...new Set(found)];
  const others = sources.filter((source) => source?.name !== scope.people?.name);
  const [first, second] = others.length > 0 ? others : sources;
  if (!first) scope.report(finding("aggregate-needs-column", argument.span, { name: functionCalled(call) }));
  if (first && second) {
    scope.report(finding("two-sources", argument.span, { first: first.name, second: second.name }));
    return undefined;
  }
  return first;
}

/** The names before a dot in an expression, in the order written. */
function sourcesIn(expr: Expr): readonly Name[] {
  switch (expr.kind) {
    case "reference":
      return expr.path.length === 2 ? expr.path.slice(0, 1) : [];
    case "call":
      return expr.args.flatMap(sourcesIn);
    case "negate":
    case "not":
    case "in-a-row":
    case "over-periods":
    case "default":
      return sourcesIn(expr.of);
    case "binary":
    case "compare":
    case "logic":
      return [...sourcesIn(expr.left), ...sourcesIn(expr.right)];
    case "if":
      return [expr.when, expr.then, expr.otherwise].flatMap(sourcesIn);
    case "figure":
    case "date":
    case "text":
      return [];
  }
}
