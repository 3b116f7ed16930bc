import type { Combine } from "../../ast/nodes/clause.ts";
import type { Fraction } from "../../number/fraction.ts";
import { headerOf } from "../../scheme/people-source.ts";
import type { AggregateFn } from "../../scheme/types/expression.ts";
import type { ForEachRule, PerItem } from "../../scheme/types/rule.ts";
import type { Span } from "../../text/source.ts";
import { aggregateOver, contractOf } from "../aggregate.ts";
import { GraphBuilder } from "../builder.ts";
import { expressionNode } from "../expression.ts";
import type { Alike } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import type { RuleScope } from "../scope.ts";

const combined = { sum: "sum", average: "average", best: "max", worst: "min" } as const satisfies Record<Combine, AggregateFn>;

/** What a rule gives for each row: it is applied within the aggregate. */
export type RowRule = (rule: ForEachRule["rule"], scope: RuleScope) => NodeId;

/** A rule applied to every row of a source, and what its results come to together; `applied` builds the rule of one row. */
export function forEachNode({ source, where, reads, rule, per, combine, span }: ForEachRule, scope: RuleScope, applied: RowRule): NodeId {
  const row = new GraphBuilder();
  const resultOf = (): never => {
    throw new RangeError("a row of facts knows no results");
  };
  const inRow = { graph: row, sources: scope.sources, figures: scope.figures, resultOf };
  const award = (figure: Fraction, at: Span): NodeId => row.constant(figure, scope.unit, at);
  const measure = expressionNode(reads, inRow);
  applied(rule, { ...inRow, name: scope.name, unit: scope.unit, award, measure, ...(scope.full && { full: scope.full }) });
  const alike = per && alikeBy(per, source, scope);
  return aggregateOver(
    { fn: combined[combine], source, of: row.graph, where, ...(alike && { per: alike }), unit: scope.unit, span },
    scope,
    expressionNode,
  );
}

function alikeBy({ column, unit, combine, floor, cap }: PerItem, source: string, { sources }: RuleScope): Alike {
  return {
    column,
    label: headerOf(contractOf(source, sources), column),
    ...(unit && { unit }),
    fn: combined[combine],
    ...(floor && { floor: floor.value }),
    ...(cap && { cap: cap.value }),
  };
}
