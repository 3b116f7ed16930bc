import type { Rule } from "../../scheme/types/rule.ts";
import { expressionNode } from "../expression.ts";
import type { NodeId } from "../node-id.ts";
import type { RuleScope } from "../scope.ts";
import { anchorNode } from "./anchor.ts";
import { bandsNode } from "./bands.ts";
import { curveNode } from "./curve.ts";
import { forEachNode } from "./for-each.ts";
import { matrixNode } from "./matrix.ts";
import { proportionalNode } from "./proportional.ts";
import { ratedNode } from "./rated.ts";
import { wordsNode } from "./words.ts";

type Shapes = { readonly [K in Rule["kind"]]: (rule: Extract<Rule, { readonly kind: K }>, scope: RuleScope) => NodeId };

const shapes: Shapes = {
  anchor: anchorNode,
  proportional: proportionalNode,
  bands: bandsNode,
  curve: curveNode,
  rated: ratedNode,
  words: wordsNode,
  matrix: matrixNode,
  "for-each": (rule, scope) => forEachNode(rule, scope, ruleNode),
  points: ({ expression }, scope) => expressionNode({ ...expression, unit: scope.unit }, scope),
};

/** Adds what a rule gives: points, or marks where it is marked out of N. */
export function ruleNode(rule: Rule, scope: RuleScope): NodeId {
  const build = shapes[rule.kind] as (rule: Rule, scope: RuleScope) => NodeId;
  return build(rule, scope);
}
