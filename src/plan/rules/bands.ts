import type { Band, Edge, Reading, Rule } from "../../scheme/types/rule.ts";
import { allOf, liesIn } from "../conditions.ts";
import { expressionNode } from "../expression.ts";
import type { NodeId } from "../node-id.ts";
import { firstRow } from "../rows.ts";
import { edgeNode, fullAward, type RuleScope, readingNode } from "../scope.ts";
import { slopeNode } from "./slope.ts";

type BandsRule = Extract<Rule, { readonly kind: "bands" }>;

/** The first row that the value falls in and whose condition holds. */
export function bandsNode(rule: BandsRule, scope: RuleScope): NodeId {
  const rows = rule.rows.map((row) => ({
    when: allOf(scope.graph, [rangeNode(row, rule.reading, scope), row.when && expressionNode(row.when, scope)], row.span),
    result: resultNode(row, rule.reading, scope),
    span: row.span,
  }));
  return firstRow(rows, scope.unit, rule.span, scope.graph);
}

/** Rows that go by conditions alone need nothing to be measured. */
function rangeNode(row: Band, reading: Reading, scope: RuleScope): NodeId | undefined {
  if (!row.from && !row.to) return undefined;
  const edge = (of: Edge): NodeId => edgeNode(scope, reading, of.value, of.span);
  return liesIn(scope.graph, readingNode(scope, reading), row, edge, row.span);
}

export function resultNode({ result, span }: Pick<Band, "result" | "span">, reading: Reading, scope: RuleScope): NodeId {
  switch (result.kind) {
    case "points":
      return scope.award(result.points, span);
    case "full":
      return fullAward(scope, span);
    case "proportional":
      return scope.graph.arithmetic("*", fullAward(scope, span), readingNode(scope, "attainment"), scope.unit, span);
    case "slope": {
      const gained = slopeNode(result.slope, reading, readingNode(scope, reading), scope);
      return result.start ? scope.graph.arithmetic("+", scope.award(result.start, span), gained, scope.unit, span) : gained;
    }
    case "expression":
      return expressionNode({ ...result.expression, unit: scope.unit }, scope);
  }
}
