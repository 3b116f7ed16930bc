import { type Fraction, ZERO } from "../../number/fraction.ts";
import type { Tier, Tiers } from "../../scheme/types/pay.ts";
import type { Edge } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import type { Span } from "../../text/source.ts";
import { liesIn } from "../conditions.ts";
import { expressionNode } from "../expression.ts";
import type { NodeId } from "../node-id.ts";
import { firstRow, type Row } from "../rows.ts";
import type { Scope } from "../scope.ts";

/** What tiers are built from: the nodes of what is shared out and of what chooses the tier, which may be one. */
type TierScope = Scope & { readonly of: NodeId; readonly by: NodeId; readonly target?: NodeId; readonly unit: Unit };

/** Rates by tier, of the whole or of the part within each; `unit` is that of the result. To date, what is new in this period. */
export function tiersNode(tiers: Tiers, unit: Unit, scope: Scope): NodeId {
  const { toDate: since, span } = tiers;
  if (!since) return tiersOnce(tiers, unit, scope);
  const now = tiersOnce(tiers, unit, { ...scope, window: { since, until: "now" } });
  const before = tiersOnce(tiers, unit, { ...scope, window: { since, until: "before" } });
  return scope.graph.arithmetic("-", now, before, unit, span);
}

function tiersOnce(tiers: Tiers, unit: Unit, scope: Scope): NodeId {
  const { graph } = scope;
  const by = expressionNode(tiers.by, scope);
  const of = tiers.of === tiers.by ? by : expressionNode(tiers.of, scope);
  const target = tiers.target && expressionNode(tiers.target, scope);
  const inside: TierScope = { ...scope, of, by, unit, ...(target !== undefined && { target }) };
  if (tiers.mode === "whole") return wholeNode(tiers, inside);
  const all = marginalNode(tiers, inside);
  if (of === by) return all;
  // Without anything to share out by, nothing is.
  const positive = graph.compare(">", by, graph.constant(ZERO, graph.node(by).unit, tiers.span), tiers.span);
  const nothing = { result: graph.constant(ZERO, unit, tiers.span), span: tiers.span };
  return graph.choose([{ when: positive, result: all, span: tiers.span }], nothing, unit, tiers.span);
}

/** The rates of the parts, and what the tier reached gives besides. */
function marginalNode(tiers: Tiers, scope: TierScope): NodeId {
  const { graph, unit } = scope;
  const rated = tiers.rows.filter(({ rate }) => rate.n !== 0n);
  const parts = rated.map((tier) => rateOf(tier.rate, portionNode(tier, tier.to, scope), tier.span, scope));
  const jumps = tiers.rows.some(({ amount, excess }) => amount.n !== 0n || excess.n !== 0n);
  if (!jumps) return graph.sum(parts, unit, tiers.span);
  const reached = firstRow(
    tiers.rows.map((tier) => row(tier, scope, [])),
    unit,
    tiers.span,
    graph,
  );
  return parts.length === 0 ? reached : graph.sum([...parts, reached], unit, tiers.span);
}

/** The tier that `by` falls in: its amount, its rate of all, and its rate of the excess. */
function wholeNode(tiers: Tiers, scope: TierScope): NodeId {
  const rateOfAll = ({ rate, span }: Tier): readonly NodeId[] => (rate.n === 0n ? [] : [rateOf(rate, scope.of, span, scope)]);
  const rows = tiers.rows.map((tier) => row(tier, scope, rateOfAll(tier)));
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

/** How much of `of` lies from the tier's beginning to `to`: shared out as `by` is. */
function portionNode({ from, span }: Tier, to: Edge | undefined, scope: TierScope): NodeId {
  const { graph, of, by } = scope;
  if (!from && !to) return of;
  const byUnit = graph.node(by).unit;
  const start = from ? edgeNode(from, scope) : graph.constant(ZERO, byUnit, span);
  const part = graph.add({ kind: "part", of: by, from: start, ...(to && { to: edgeNode(to, scope) }), unit: byUnit, span });
  if (of === by) return part;
  const { unit } = graph.node(of);
  return graph.arithmetic("/", graph.arithmetic("*", of, part, unit, span), by, unit, span);
}

/** An edge on the scale of `by`, or so many times the target. */
function edgeNode({ value, span }: Edge, { graph, by, target }: TierScope): NodeId {
  if (value.kind === "constant") return graph.constant(value.value, graph.node(by).unit, span);
  if (target === undefined) throw new RangeError("tiers by parts of a target have no target");
  return graph.times(target, value.times, span);
}
