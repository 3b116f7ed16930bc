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

/** What goes through the rows of a source, with whatever rule is for one of them. */
type Each<R> = Omit<ForEachRule, "rule"> & { readonly rule: R };

/** What a rule gives for each row: it is applied within the aggregate. */
type RowRule<R> = (rule: R, scope: RuleScope) => NodeId;

/** A rule applied to every row of a source, and what its results come to together; `applied` builds the rule of one row. */
export function forEachNode<R>(each: Each<R>, scope: RuleScope, applied: RowRule<R>): NodeId {
  const { source, where, reads, rule, per, combine, span } = each;
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
