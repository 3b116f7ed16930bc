import type { Band, Edge, Rule } from "../../scheme/types.ts";
import { POINTS } from "../../scheme/units/unit.ts";
import { liesIn } from "../conditions.ts";
import type { NodeId } from "../plan.ts";
import { firstRow } from "../rows.ts";
import { edgeNode, fullPoints, type RuleScope, readingNode } from "../scope.ts";

type BandsRule = Extract<Rule, { readonly kind: "bands" }>;

/** The first row that the value falls in. */
export function bandsNode(rule: BandsRule, scope: RuleScope): NodeId {
  const value = readingNode(scope, rule.reading);
  const edge = (of: Edge): NodeId => edgeNode(scope, rule.reading, of.value, of.span);
  const rows = rule.rows.map((row) => ({
    when: liesIn(scope.graph, value, row, edge, row.span),
    result: resultNode(row, scope),
    span: row.span,
  }));
  return firstRow(rows, POINTS, rule.span, scope.graph);
}

function resultNode({ result, span }: Band, scope: RuleScope): NodeId {
  const { graph } = scope;
  switch (result.kind) {
    case "points":
      return graph.points(result.points, span);
    case "full":
      return graph.points(fullPoints(scope.metric), span);
    case "proportional":
      return graph.arithmetic("*", graph.points(fullPoints(scope.metric), span), readingNode(scope, "attainment"), POINTS, span);
  }
}
