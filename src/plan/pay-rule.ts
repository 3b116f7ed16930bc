import { type Fraction, ONE } from "../number/fraction.ts";
import type { Pay, PayRule } from "../scheme/types/pay.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import type { Span } from "../text/source.ts";
import { expressionNode } from "./expression.ts";
import type { NodeId } from "./node-id.ts";
import { poolNode } from "./pool.ts";
import { forEachNode } from "./rules/for-each.ts";
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
    case "matrix":
      return ruleNode(rule.rule, { ...scope, name: pay.name, unit, award: awardOf(rule.gives, base, pay, scope) });
    case "for-each":
      return ofRowsNode(rule, base, pay, scope);
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
  const award = awardOf(rule.gives, base, { name, currency }, scope);
  const full = rule.gives === "share" ? { full: ONE } : {};
  return { ...scope, name, unit, award, measure, attainment, ...(target !== undefined && { target }), ...full };
}

/** A figure of a rule: an amount, or that share of the base. */
function awardOf(gives: "amount" | "share", base: NodeId | undefined, { name, currency }: Called, { graph }: Scope): RuleScope["award"] {
  const unit = { kind: "money", currency } as const;
  return (figure: Fraction, span: Span): NodeId => {
    if (gives === "amount") return graph.constant(figure, unit, span);
    if (base === undefined) throw new RangeError(`pay ${name} has no base`);
    return graph.arithmetic("*", base, graph.constant(figure, PERCENT, span), unit, span);
  };
}

type Called = Pick<Pay, "name" | "currency">;

/** What each row pays, put together; shares of a base that is no row's own are put together first, and then taken of it. */
function ofRowsNode(
  { rule, of, gives, span }: Extract<PayRule, { readonly kind: "for-each" }>,
  base: NodeId | undefined,
  pay: Pay,
  scope: Scope,
): NodeId {
  const { graph } = scope;
  const money = { kind: "money", currency: pay.currency } as const;
  const isShareOfAll = gives === "share" && !of;
  const unit = isShareOfAll ? PERCENT : money;
  const award = (figure: Fraction, at: Span): NodeId => graph.constant(figure, unit, at);
  const full = gives === "share" ? { full: ONE } : {};
  const rows = forEachNode(rule, { ...scope, name: pay.name, unit, award, ...full }, (each, inRow) => {
    if (each.kind === "tiers") return tiersNode(each.tiers, money, inRow);
    const own = of && gives === "share" ? awardOf(gives, expressionNode(of, inRow), pay, inRow) : inRow.award;
    return ruleNode(each, { ...inRow, award: own });
  });
  if (!isShareOfAll) return rows;
  if (base === undefined) throw new RangeError(`pay ${pay.name} has no base`);
  return graph.arithmetic("*", base, rows, money, span);
}
