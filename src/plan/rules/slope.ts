import { type Fraction, negate } from "../../number/fraction.ts";
import type { Reading, Slope } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import type { NodeId } from "../node-id.ts";
import { edgeNode, type RuleScope } from "../scope.ts";

/** What lies between two dates. */
const DAYS: Unit = { kind: "time", unit: "day" };

/** What one slope gives: so many points a step, within its own limit. */
export function slopeNode(slope: Slope, reading: Reading, value: NodeId, scope: RuleScope): NodeId {
  const { graph, award } = scope;
  const edge = (of: Slope["from"]): NodeId => edgeNode(scope, reading, of, slope.span);
  const end = slope.to && edge(slope.to);
  const { unit } = graph.node(value);
  const op = slope.side === "over" ? "minimum" : "maximum";
  const counted = end === undefined ? value : graph.add({ kind: "extreme", op, of: [value, end], unit, span: slope.span });
  const [far, near] = slope.side === "over" ? [counted, edge(slope.from)] : [edge(slope.from), counted];
  const isDay = unit.kind === "date";
  const distance = graph.arithmetic("-", far, near, isDay ? DAYS : unit, slope.span);
  const width = isDay && slope.step.kind === "constant" ? graph.constant(slope.step.value, DAYS, slope.span) : edge(slope.step);
  const steps = graph.steps(distance, width, slope.stepping, slope.side, slope.span);
  const gained = graph.arithmetic("*", award(slope.points, slope.span), steps, scope.unit, slope.span);
  return slope.limit ? limited(gained, slope, slope.limit, scope) : gained;
}

/** At most the limit: of what is taken where the slope takes. */
function limited(gained: NodeId, { points, span }: Slope, limit: Fraction, { graph, unit, award }: RuleScope): NodeId {
  const [op, bound] = points.n < 0n ? (["maximum", negate(limit)] as const) : (["minimum", limit] as const);
  return graph.add({ kind: "extreme", op, of: [gained, award(bound, span)], unit, span });
}
