import { type Fraction, ONE } from "../number/fraction.ts";
import type { Pay, PayRule } from "../scheme/types/pay.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import type { Span } from "../text/source.ts";
import { expressionNode } from "./expression.ts";
import type { NodeId } from "./node-id.ts";
import { poolNode } from "./pool.ts";
import { ruleNode } from "./rules/rule.ts";
import { tiersNode } from "./rules/tiers.ts";
import type { RuleScope, Scope } from "./scope.ts";

/** Pay by a rule shape, by tiers, by an expression, or out of a pool. */
export function payRuleNode(rule: PayRule, base: NodeId | undefined, pay: Pay, scope: Scope): NodeId {
  const unit = { kind: "money", currency: pay.currency } as const;
  switch (rule.kind) {
    case "expression":
      return expressionNode({ ...rule.expression, unit }, scope);
    case "tiers":
      return tiersNode(rule.tiers, unit, scope);
    case "pool":
      return poolNode(rule, pay, unit, scope);
    case "shape":
      return ruleNode(rule.rule, shapeScope(rule, base, pay, scope));
  }
}

/** The figures of a shape are amounts, or shares of the base, of which full is all. */
function shapeScope(
  rule: Extract<PayRule, { readonly kind: "shape" }>,
  base: NodeId | undefined,
  { name, currency }: Pay,
  scope: Scope,
): RuleScope {
  const { graph } = scope;
  const unit = { kind: "money", currency } as const;
  const measure = expressionNode(rule.reads, scope);
  const target = rule.target && expressionNode(rule.target, scope);
  const attainment = target === undefined ? measure : graph.arithmetic("/", measure, target, PERCENT, rule.span);
  const award = (figure: Fraction, span: Span): NodeId => {
    if (rule.gives === "amount") return graph.constant(figure, unit, span);
    if (base === undefined) throw new RangeError(`pay ${name} has no base`);
    return graph.arithmetic("*", base, graph.constant(figure, PERCENT, span), unit, span);
  };
  const full = rule.gives === "share" ? { full: ONE } : {};
  return { ...scope, name, unit, award, measure, attainment, ...(target !== undefined && { target }), ...full };
}
