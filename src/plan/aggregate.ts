import { periodColumn } from "../scheme/people-source.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { GraphBuilder } from "./builder.ts";
import type { Alike, Expected, Graph } from "./graph.ts";
import type { NodeId } from "./node-id.ts";
import type { Scope } from "./scope.ts";

type AggregateExpression = Extract<Expression, { readonly kind: "aggregate" }>;

/** Adds an expression to a scope's graph; its node comes last. */
type Build = (expression: Expression, scope: Scope) => NodeId;

/** Adds an aggregate over the rows of a source; `build` makes what is said of one row. */
export function aggregateNode(of: AggregateExpression, scope: Scope, build: Build): NodeId {
  return aggregateOver({ ...of, of: of.of && rowGraph(of.of, scope, build) }, scope, build);
}

/** An aggregate whose value of one row is built already. */
type OverRows = Omit<AggregateExpression, "kind" | "of"> & { readonly of?: Graph; readonly per?: Alike };

export function aggregateOver(over: OverRows, scope: Scope, build: Build): NodeId {
  const { fn, source, of, where, own, per, trim, atLeast, unit, span } = over;
  const contract = contractOf(source, scope.sources);
  const period = periodColumn(contract)?.name;
  return scope.graph.add({
    kind: "aggregate",
    fn,
    source,
    label: contract.label,
    expects: own ? "a-match" : expectedRows(contract),
    ...(period !== undefined && { period }),
    ...(scope.window && { window: scope.window }),
    ...(of && { of }),
    ...(per && { per }),
    ...(trim !== undefined && { trim }),
    ...(atLeast !== undefined && { atLeast }),
    ...(where && { where: rowGraph(where, scope, build) }),
    unit,
    span,
  });
}

export function contractOf(source: string, sources: readonly SourceContract[]): SourceContract {
  const contract = sources.find(({ name }) => name === source);
  if (!contract) throw new RangeError(`no source ${source}`);
  return contract;
}

function expectedRows(contract: SourceContract): Expected {
  if (contract.events) return "nothing";
  const period = periodColumn(contract);
  return period?.type.kind === "period" && period.type.unit === "month" ? "each-month" : "a-row";
}

/** A graph of one row of facts: it knows the row and the person, but no results. */
export function rowGraph(expression: Expression, { sources, figures }: Scope, build: Build): Graph {
  const graph = new GraphBuilder();
  const resultOf = (): never => {
    throw new RangeError("a row of facts knows no results");
  };
  build(expression, { graph, sources, resultOf, figures });
  return graph.graph;
}
