import type { AnchorRule, Edge, SideRule } from "../../scheme/types/rule.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { spanning } from "../../text/source.ts";
import { exceeds, fallsShort } from "../conditions.ts";
import type { Branch } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import { edgeNode, type RuleScope, readingNode } from "../scope.ts";
import { slopeNode } from "./slope.ts";
import { zeroOver, zeroUnder } from "./zero-under.ts";

/** Points where the anchor holds, and what its sides say beyond it. */
export function anchorNode(rule: AnchorRule, scope: RuleScope): NodeId {
  const { graph, unit, award } = scope;
  const value = readingNode(scope, rule.reading);
  const edgeOf = (edge: Edge): NodeId => edgeNode(scope, rule.reading, edge.value, edge.span);
  const branches: Branch[] = [...zeroUnder(rule.zeroUnder, value, edgeOf, scope), ...zeroOver(rule.zeroOver, value, edgeOf, scope)];
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
      const gained = side.slopes.map((slope) => slopeNode(slope, rule.reading, value, scope));
      return { result: graph.sum([points, ...gained], unit, span), span };
    }
  }
}
