import type { Rule } from "../../scheme/types/rule.ts";
import type { NodeId } from "../node-id.ts";
import { firstRow } from "../rows.ts";
import { type RuleScope, required } from "../scope.ts";
import { resultNode } from "./bands.ts";

type WordsRule = Extract<Rule, { readonly kind: "words" }>;

/** The row that names what the measure says. */
export function wordsNode(rule: WordsRule, scope: RuleScope): NodeId {
  const { graph, unit } = scope;
  const said = required(scope.measure, scope, "measure");
  const rows = rule.rows.map((row) => {
    const is = row.texts.map((text) => graph.compare("=", said, graph.text(text, row.span), row.span));
    return { when: row.otherwise ? undefined : graph.logic("or", is, row.span), result: resultNode(row, "measure", scope), span: row.span };
  });
  return firstRow(rows, unit, rule.span, graph);
}
