import { fraction } from "../../number/fraction.ts";
import type { Edge, Rule } from "../../scheme/types/rule.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import type { GraphBuilder } from "../builder.ts";
import { reaches } from "../conditions.ts";
import type { Branch } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import { fullAward, type RuleScope, readingNode, required } from "../scope.ts";
import { zeroUnder } from "./zero-under.ts";

type ProportionalRule = Extract<Rule, { readonly kind: "proportional" }>;

const TWO = fraction(2n);

/** Full points times the ratio of measure to target, as the variant takes it. */
export function proportionalNode(rule: ProportionalRule, scope: RuleScope): NodeId {
  const { graph, unit } = scope;
  const ratio = ratioNode(rule, scope);
  const full = fullAward(scope, rule.span);
  const edgeNode = (edge: Edge): NodeId => shareNode(edge, graph);
  const branches: Branch[] = [...zeroUnder(rule.zeroUnder, ratio, edgeNode, scope)];
  const { fullFrom } = rule;
  if (fullFrom) branches.push({ when: reaches(graph, ratio, fullFrom, edgeNode(fullFrom)), result: full, span: fullFrom.span });
  const inProportion = graph.arithmetic("*", full, ratio, unit, rule.span);
  if (branches.length === 0) return inProportion;
  return graph.choose(branches, { result: inProportion, span: rule.span }, unit, rule.span);
}

/** An edge on the scale of the ratio. */
export function shareNode({ value, span }: Edge, graph: GraphBuilder): NodeId {
  return graph.constant(value.kind === "constant" ? value.value : value.times, PERCENT, span);
}

/** Measure to target, as the variant takes it. */
export function ratioNode({ variant, baseline, span }: ProportionalRule, scope: RuleScope): NodeId {
  const { graph, attainmentCap } = scope;
  if (variant === "direct" && !baseline) return readingNode(scope, "attainment");
  const measure = required(scope.measure, scope, "measure");
  const target = required(scope.target, scope, "target");
  const ratio = (): NodeId => {
    if (baseline) {
      const { unit } = graph.node(measure);
      const start = graph.constant(baseline, unit, span);
      const gained = graph.arithmetic("-", measure, start, unit, span);
      return graph.arithmetic("/", gained, graph.arithmetic("-", target, start, unit, span), PERCENT, span);
    }
    if (variant === "inverse") return graph.arithmetic("/", target, measure, PERCENT, span);
    const share = graph.arithmetic("/", measure, target, PERCENT, span);
    return graph.arithmetic("-", graph.constant(TWO, { kind: "number" }, span), share, PERCENT, span);
  };
  // A cap on attainment bounds what is taken in its place.
  return attainmentCap ? graph.atMost(ratio(), attainmentCap.value, attainmentCap.span) : ratio();
}
