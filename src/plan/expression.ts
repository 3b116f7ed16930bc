import { headerOf, peopleSource } from "../scheme/people-source.ts";
import type { Expression } from "../scheme/types/expression.ts";
import { aggregateNode } from "./aggregate.ts";
import { groupNode, headcountNode } from "./group.ts";
import type { NodeId } from "./node-id.ts";
import { defaultNode, pastGradeNode, pastNode } from "./past.ts";
import { firstRow } from "./rows.ts";
import type { ResultReference, Scope } from "./scope.ts";

type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;
type Builders = { readonly [K in Expression["kind"]]: (of: ExpressionOf<K>, scope: Scope) => NodeId };

/** Adds an expression to the scope's graph and gives the node of its value. */
export function expressionNode(expression: Expression, scope: Scope): NodeId {
  const build = builders[expression.kind] as (of: Expression, scope: Scope) => NodeId;
  return build(expression, scope);
}

const result = (of: ResultReference, { resultOf }: Scope): NodeId => resultOf(of);

const unary = (of: ExpressionOf<"negate" | "not" | "absolute" | "floor" | "ceil">, scope: Scope): NodeId =>
  scope.graph.add({ kind: "unary", op: of.kind, of: expressionNode(of.of, scope), unit: of.unit, span: of.span });

const extreme = (of: ExpressionOf<"minimum" | "maximum">, scope: Scope): NodeId => {
  const operands = of.of.map((operand) => expressionNode(operand, scope));
  return scope.graph.add({ kind: "extreme", op: of.kind, of: operands, unit: of.unit, span: of.span });
};

const builders: Builders = {
  constant: ({ value, unit, span }, { graph }) => graph.constant(value, unit, span),
  text: ({ text, span }, { graph }) => graph.text(text, span),
  date: ({ iso, unit, span }, { graph }) => graph.add({ kind: "text", text: iso, unit, span }),
  column: ({ source, column, unit, span }, { graph, sources }) => {
    const contract = sources.find(({ name }) => name === source);
    return graph.add({ kind: "column", column, label: headerOf(contract, column), unit, span });
  },
  person: ({ column, unit, span }, { graph, sources }) =>
    graph.add({ kind: "person", column, label: headerOf(peopleSource(sources), column), unit, span }),
  metric: result,
  weight: result,
  section: result,
  total: result,
  grade: result,
  coefficient: result,
  pay: result,
  aggregate: (of, scope) => aggregateNode(of, scope, expressionNode),
  entry: ({ list, of, amounts, unit, span }, scope) =>
    scope.graph.add({ kind: "entry", list, of: expressionNode(of, scope), amounts, unit, span }),
  "revised-entry": ({ list, of, amounts, unit, span }, scope) =>
    scope.graph.add({ kind: "revised-entry", list, of: expressionNode(of, scope), amounts, unit, span }),
  "period-share": ({ list, months, unit, span }, { graph }) => graph.add({ kind: "period-share", list, months, unit, span }),
  lookup: ({ rows, unit, span }, scope) => {
    const built = rows.map(({ when, result }) => ({
      when: when && expressionNode(when, scope),
      result: expressionNode(result, scope),
      span: result.span,
    }));
    return firstRow(built, unit, span, scope.graph);
  },
  "period-day": ({ of, unit, span }, { graph }) => graph.add({ kind: "period-day", of, unit, span }),
  elapsed: ({ in: unit, from, to, span, unit: of }, scope) => {
    const start = expressionNode(from, scope);
    const end = to && expressionNode(to, scope);
    return scope.graph.add({ kind: "elapsed", in: unit, from: start, ...(end !== undefined && { to: end }), unit: of, span });
  },
  "geometric-mean": ({ of, rounding: { places, mode }, unit, span }, scope) => {
    const factors = of.map((factor) => expressionNode(factor, scope));
    return scope.graph.add({ kind: "geometric-mean", of: factors, places, mode, unit, span });
  },
  group: (of, scope) => groupNode(of, scope, expressionNode),
  headcount: headcountNode,
  past: (of, scope) => pastNode(of, scope, expressionNode),
  "past-grade": pastGradeNode,
  default: (of, scope) => defaultNode(of, scope, expressionNode),
  negate: unary,
  not: unary,
  absolute: unary,
  floor: unary,
  ceil: unary,
  round: ({ of, places, unit, span }, scope) =>
    scope.graph.add({ kind: "round", of: expressionNode(of, scope), places, mode: "half-up", unit, span }),
  minimum: extreme,
  maximum: extreme,
  arithmetic: ({ op, left, right, unit, span }, scope) =>
    scope.graph.arithmetic(op, expressionNode(left, scope), expressionNode(right, scope), unit, span),
  compare: ({ op, left, right, span }, scope) => scope.graph.compare(op, expressionNode(left, scope), expressionNode(right, scope), span),
  logic: ({ op, left, right, span }, scope) => scope.graph.logic(op, [expressionNode(left, scope), expressionNode(right, scope)], span),
  if: ({ when, then, otherwise, unit, span }, scope) => {
    const branch = { when: expressionNode(when, scope), result: expressionNode(then, scope), span: then.span };
    const rest = { result: expressionNode(otherwise, scope), span: otherwise.span };
    return scope.graph.choose([branch], rest, unit, span);
  },
};
