import type { Expression } from "../scheme/types/expression.ts";
import { TEXT } from "../scheme/units/unit.ts";
import { contractOf, rowGraph } from "./aggregate.ts";
import type { NodeId } from "./node-id.ts";
import type { Scope } from "./scope.ts";

type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;
type Build = (expression: Expression, scope: Scope) => NodeId;

/** Adds what is computed over results of several periods: this one's on the plan itself, the others' on rows. */
export function pastNode(past: ExpressionOf<"past">, scope: Scope, build: Build): NodeId {
  const { fn, source, count, times, cycle, unit, span } = past;
  const now = past.now && build(past.now, scope);
  return scope.graph.add({
    kind: "past",
    fn,
    source,
    label: contractOf(source, scope.sources).label,
    period: periodOf(source, scope),
    of: rowGraph(past.of, scope, build),
    ...(now !== undefined && { now }),
    count,
    ...(times !== undefined && { times }),
    cycle,
    unit,
    span,
  });
}

function periodOf(source: string, { sources }: Scope): string {
  const column = contractOf(source, sources).columns.find(({ role }) => role === "period");
  if (!column) throw new RangeError(`${source} holds no periods`);
  return column.name;
}

/** The grade of a row by its name, whether the row has the name or the label; any other is none of the scheme's. */
export function pastGradeNode({ column, called, span }: ExpressionOf<"past-grade">, { graph }: Scope): NodeId {
  const held = graph.add({ kind: "column", column, label: column, unit: TEXT, span });
  const branches = called.map(([text, grade]) => ({
    when: graph.compare("=", held, graph.text(text, span), span),
    result: graph.text(grade, span),
    span,
  }));
  return graph.choose(branches, undefined, TEXT, span);
}

/** A figure in the place of what is missing. */
export function defaultNode({ of, value, unit, span }: ExpressionOf<"default">, scope: Scope, build: Build): NodeId {
  const present = build(of, scope);
  const missing = build(value, scope);
  return scope.graph.add({ kind: "settle", of: present, present, missing, notApplicable: present, unit, span });
}
