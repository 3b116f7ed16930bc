import { type Fraction, negate } from "../../number/fraction.ts";
import type { AnchorRule, SideRule, Slope } from "../../scheme/types.ts";
import { PERCENT, POINTS } from "../../scheme/units/unit.ts";
import { spanning } from "../../text/source.ts";
import { exceeds, fallsShort, zeroUnder } from "../conditions.ts";
import type { Branch, NodeId } from "../plan.ts";
import { edgeNode, type RuleScope, readingNode } from "../scope.ts";

/** Points where the anchor holds, and what its sides say beyond it. */
export function anchorNode(rule: AnchorRule, scope: RuleScope): NodeId {
  const { graph } = scope;
  const value = readingNode(scope, rule.reading);
  const branches: Branch[] = [];
  if (rule.zeroUnder) {
    const { zeroUnder: edge } = rule;
    branches.push(zeroUnder(graph, value, edge, edgeNode(scope, rule.reading, edge.value, edge.span)));
  }
  for (const [edge, beyond, side] of [
    [rule.to, exceeds, rule.over],
    [rule.from, fallsShort, rule.under],
  ] as const) {
    if (!edge) continue;
    const at = edgeNode(scope, rule.reading, edge.value, edge.span);
    branches.push({ when: beyond(graph, value, edge, at), ...sideNode(rule, side, value, at, scope) });
  }
  return graph.choose(branches, { result: graph.points(rule.points, rule.span), span: rule.award ?? rule.span }, POINTS, rule.span);
}

type Side = Pick<Branch, "result" | "span">;

function sideNode(rule: AnchorRule, side: SideRule, value: NodeId, edge: NodeId, scope: RuleScope): Side {
  const { graph } = scope;
  switch (side.kind) {
    case "flat":
      return { result: graph.points(side.points, side.span), span: side.span };
    case "proportional": {
      const share = graph.arithmetic("/", value, edge, PERCENT, side.span);
      const result = graph.arithmetic("*", graph.points(rule.points, rule.span), share, POINTS, side.span);
      return { result, span: side.span };
    }
    case "slopes": {
      const [first, ...others] = side.slopes;
      const points = graph.points(rule.points, rule.span);
      if (!first) return { result: points, span: rule.span };
      const span = spanning(first.span, others.at(-1)?.span ?? first.span);
      const gained = side.slopes.map((slope) => slopeNode(slope, rule, value, scope));
      return { result: graph.sum([points, ...gained], POINTS, span), span };
    }
  }
}

/** What one slope gives: so many points a step, within its own limit. */
function slopeNode(slope: Slope, rule: AnchorRule, value: NodeId, scope: RuleScope): NodeId {
  const { graph } = scope;
  const edge = (of: Slope["from"]): NodeId => edgeNode(scope, rule.reading, of, slope.span);
  const end = slope.to && edge(slope.to);
  const { unit } = graph.node(value);
  const op = slope.side === "over" ? "minimum" : "maximum";
  const counted = end === undefined ? value : graph.add({ kind: "extreme", op, of: [value, end], unit, span: slope.span });
  const [far, near] = slope.side === "over" ? [counted, edge(slope.from)] : [edge(slope.from), counted];
  const distance = graph.arithmetic("-", far, near, unit, slope.span);
  const steps = graph.steps(distance, edge(slope.step), slope.stepping, slope.side, slope.span);
  const gained = graph.arithmetic("*", graph.points(slope.points, slope.span), steps, POINTS, slope.span);
  return slope.limit ? limited(gained, slope.points, slope.limit, slope, scope) : gained;
}

function limited(gained: NodeId, points: Fraction, limit: Fraction, { span }: Slope, { graph }: RuleScope): NodeId {
  return points.n < 0n ? graph.atLeast(gained, negate(limit), span) : graph.atMost(gained, limit, span);
}
