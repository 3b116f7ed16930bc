import { type Fraction, ZERO } from "../../number/fraction.ts";
import type { Edge, Tier, Tiers, Unit } from "../../scheme/types.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import type { Span } from "../../text/source.ts";
import { liesIn } from "../conditions.ts";
import { expressionNode } from "../expression.ts";
import type { NodeId } from "../plan.ts";
import { firstRow, type Row } from "../rows.ts";
import type { Scope } from "../scope.ts";

/** What tiers are built from: the nodes of what is shared out and of what chooses the tier, which may be one. */
type TierScope = Scope & { readonly of: NodeId; readonly by: NodeId; readonly target?: NodeId; readonly unit: Unit };

/** Rates by tier, of the whole or of the part within each; `unit` is that of the result. */
export function tiersNode(tiers: Tiers, unit: Unit, scope: Scope): NodeId {
  const { graph } = scope;
  const by = expressionNode(tiers.by, scope);
  const of = tiers.of === tiers.by ? by : expressionNode(tiers.of, scope);
  const target = tiers.target && expressionNode(tiers.target, scope);
  const inside: TierScope = { ...scope, of, by, unit, ...(target !== undefined && { target }) };
  if (tiers.mode === "whole") return wholeNode(tiers, inside);
  const rated = tiers.rows.filter(({ rate }) => rate.n !== 0n);
  const parts = rated.map((tier) => rateOf(tier.rate, portionNode(tier, tier.to, inside), tier.span, inside));
  const jumps = tiers.rows.some(({ amount, excess }) => amount.n !== 0n || excess.n !== 0n);
  return graph.sum(jumps ? [...parts, jumpNode(tiers, inside)] : parts, unit, tiers.span);
}

/** The tier that `by` falls in: its amount, its rate of all, and its rate of the excess. */
function wholeNode(tiers: Tiers, scope: TierScope): NodeId {
  const rows = tiers.rows.map((tier) => row(tier, scope, [...(tier.rate.n === 0n ? [] : [rateOf(tier.rate, scope.of, tier.span, scope)])]));
  return firstRow(rows, scope.unit, tiers.span, scope.graph);
}

/** What a marginal tier gives once it is reached, besides the rates of the parts. */
function jumpNode(tiers: Tiers, scope: TierScope): NodeId {
  const rows = tiers.rows.map((tier) => row(tier, scope, []));
  return firstRow(rows, scope.unit, tiers.span, scope.graph);
}

function row(tier: Tier, scope: TierScope, rated: readonly NodeId[]): Row {
  const { graph, unit, by } = scope;
  const { amount, excess, span } = tier;
  const terms = [...rated];
  if (amount.n !== 0n || (excess.n === 0n && rated.length === 0)) terms.unshift(graph.constant(amount, unit, span));
  if (excess.n !== 0n) terms.push(rateOf(excess, portionNode(tier, undefined, scope), span, scope));
  const [only, ...others] = terms;
  const result = only !== undefined && others.length === 0 ? only : graph.sum(terms, unit, span);
  return { when: liesIn(graph, by, tier, (edge) => edgeNode(edge, scope), span), result, span };
}

function rateOf(rate: Fraction, of: NodeId, span: Span, { graph, unit }: TierScope): NodeId {
  return rate.n === rate.d ? of : graph.arithmetic("*", of, graph.constant(rate, PERCENT, span), unit, span);
}

/** How much of `of` lies from the tier's beginning to `to`: shared out as `by` is, nothing where that is not positive. */
function portionNode({ from, span }: Tier, to: Edge | undefined, scope: TierScope): NodeId {
  const { graph, of, by } = scope;
  const byUnit = graph.node(by).unit;
  const start = from ? edgeNode(from, scope) : graph.constant(ZERO, byUnit, span);
  const part = graph.add({ kind: "part", of: by, from: start, ...(to && { to: edgeNode(to, scope) }), unit: byUnit, span });
  if (of === by) return part;
  const { unit } = graph.node(of);
  const positive = graph.compare(">", by, graph.constant(ZERO, byUnit, span), span);
  const shared = graph.arithmetic("*", of, graph.arithmetic("/", part, by, PERCENT, span), unit, span);
  return graph.choose([{ when: positive, result: shared, span }], { result: graph.constant(ZERO, unit, span), span }, unit, span);
}

/** An edge on the scale of `by`, or so many times the target. */
function edgeNode({ value, span }: Edge, { graph, by, target }: TierScope): NodeId {
  if (value.kind === "constant") return graph.constant(value.value, graph.node(by).unit, span);
  if (target === undefined) throw new RangeError("tiers by parts of a target have no target");
  return graph.times(target, value.times, span);
}
