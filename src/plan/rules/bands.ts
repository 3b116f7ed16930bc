import type { Band, Edge, Reading, Rule } from "../../scheme/types/rule.ts";
import { liesIn } from "../conditions.ts";
import type { NodeId } from "../plan.ts";
import { firstRow } from "../rows.ts";
import { edgeNode, fullAward, type RuleScope, readingNode } from "../scope.ts";
import { slopeNode } from "./slope.ts";

type BandsRule = Extract<Rule, { readonly kind: "bands" }>;

/** The first row that the value falls in. */
export function bandsNode(rule: BandsRule, scope: RuleScope): NodeId {
  const value = readingNode(scope, rule.reading);
  const edge = (of: Edge): NodeId => edgeNode(scope, rule.reading, of.value, of.span);
  const rows = rule.rows.map((row) => ({
    when: liesIn(scope.graph, value, row, edge, row.span),
    result: resultNode(row, rule.reading, scope),
    span: row.span,
  }));
  return firstRow(rows, scope.unit, rule.span, scope.graph);
}

export function resultNode({ result, span }: Pick<Band, "result" | "span">, reading: Reading, scope: RuleScope): NodeId {
  switch (result.kind) {
    case "points":
      return scope.award(result.points, span);
    case "full":
      return fullAward(scope, span);
    case "proportional":
      return scope.graph.arithmetic("*", fullAward(scope, span), readingNode(scope, "attainment"), scope.unit, span);
    case "slope":
      return slopeNode(result.slope, reading, readingNode(scope, reading), scope);
  }
}
