import { type Fraction, negate } from "../../number/fraction.ts";
import type { AnchorRule, Edge, SideRule, Slope } from "../../scheme/types.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { spanning } from "../../text/source.ts";
import { exceeds, fallsShort } from "../conditions.ts";
import type { Branch, NodeId } from "../plan.ts";
import { edgeNode, type RuleScope, readingNode } from "../scope.ts";
import { zeroUnder } from "./zero-under.ts";

/** Points where the anchor holds, and what its sides say beyond it. */
export function anchorNode(rule: AnchorRule, scope: RuleScope): NodeId {
  const { graph, unit, award } = scope;
  const value = readingNode(scope, rule.reading);
  const edgeOf = (edge: Edge): NodeId => edgeNode(scope, rule.reading, edge.value, edge.span);
  const branches: Branch[] = [...zeroUnder(rule.zeroUnder, value, edgeOf, scope)];
  for (const [edge, beyond, side] of [
    [rule.to, exceeds, rule.over],
    [rule.from, fallsShort, rule.under],
  ] as const) {
    if (!edge) continue;
    const at = edgeOf(edge);
    branches.push({ when: beyond(graph, value, edge, at), ...sideNode(rule, side, value, at, scope) });
  }
  return graph.choose(branches, { result: award(rule.points, rule.span), span: rule.award ?? rule.span }, unit, rule.span);
}

type Side = Pick<Branch, "result" | "span">;

function sideNode(rule: AnchorRule, side: SideRule, value: NodeId, edge: NodeId, scope: RuleScope): Side {
  const { graph, unit, award } = scope;
  switch (side.kind) {
    case "flat":
      return { result: award(side.points, side.span), span: side.span };
    case "proportional": {
      const share = graph.arithmetic("/", value, edge, PERCENT, side.span);
      const result = graph.arithmetic("*", award(rule.points, rule.span), share, unit, side.span);
      return { result, span: side.span };
    }
    case "slopes": {
      const [first, ...others] = side.slopes;
      const points = award(rule.points, rule.span);
      if (!first) return { result: points, span: rule.span };
      const span = spanning(first.span, others.at(-1)?.span ?? first.span);
      const gained = side.slopes.map((slope) => slopeNode(slope, rule, value, scope));
      return { result: graph.sum([points, ...gained], unit, span), span };
    }
  }
}

/** What one slope gives: so many points a step, within its own limit. */
function slopeNode(slope: Slope, rule: AnchorRule, value: NodeId, scope: RuleScope): NodeId {
  const { graph, award } = scope;
  const edge = (of: Slope["from"]): NodeId => edgeNode(scope, rule.reading, of, slope.span);
  const end = slope.to && edge(slope.to);
  const { unit } = graph.node(value);
  const op = slope.side === "over" ? "minimum" : "maximum";
  const counted = end === undefined ? value : graph.add({ kind: "extreme", op, of: [value, end], unit, span: slope.span });
  const [far, near] = slope.side === "over" ? [counted, edge(slope.from)] : [edge(slope.from), counted];
  const distance = graph.arithmetic("-", far, near, unit, slope.span);
  const steps = graph.steps(distance, edge(slope.step), slope.stepping, slope.side, slope.span);
  const gained = graph.arithmetic("*", award(slope.points, slope.span), steps, scope.unit, slope.span);
  return slope.limit ? limited(gained, slope, slope.limit, scope) : gained;
}

/** At most the limit: of what is taken where the slope takes. */
function limited(gained: NodeId, { points, span }: Slope, limit: Fraction, { graph, unit, award }: RuleScope): NodeId {
  const [op, bound] = points.n < 0n ? (["maximum", negate(limit)] as const) : (["minimum", limit] as const);
  return graph.add({ kind: "extreme", op, of: [gained, award(bound, span)], unit, span });
}
