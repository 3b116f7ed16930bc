import type { Fraction } from "../number/fraction.ts";
import type { EdgeValue, Expression, Metric, SourceContract, Unit } from "../scheme/types.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import type { Span } from "../text/source.ts";
import type { GraphBuilder } from "./builder.ts";
import type { NodeId } from "./plan.ts";

/** Words that stand for a result computed elsewhere in the plan. */
export type ResultReference = Extract<Expression, { readonly kind: "metric" | "weight" | "section" | "total" | "grade" }>;

/** What an expression is built into, and what it may name. */
export type Scope = {
  readonly graph: GraphBuilder;
  readonly sources: readonly SourceContract[];
  readonly resultOf: (reference: ResultReference) => NodeId;
};

/** What a rule is built from: the metric, and the nodes of what was measured. */
export type RuleScope = Scope & {
  readonly metric: Metric;
  readonly measure?: NodeId;
  readonly target?: NodeId;
  /** After its cap. */
  readonly attainment?: NodeId;
};

/** The node that a rule reads. @throws RangeError where the checker let a rule pass that has nothing to read. */
export function readingNode(scope: RuleScope, reading: "measure" | "attainment"): NodeId {
  // A percentage without a target attains what it measures, so a cap on the one is a cap on the other.
  const node = scope.target === undefined ? (scope.attainment ?? scope.measure) : scope[reading];
  return required(node, scope.metric, reading);
}

/** What a rule gives in full: N where marked out of N, else the weight. */
export function fullPoints(metric: Metric): Fraction {
  return metric.markedOutOf ?? weightOf(metric);
}

export function weightOf({ weight, name }: Metric): Fraction {
  if (!weight) throw new RangeError(`metric ${name} has no weight`);
  return weight;
}

export function required(node: NodeId | undefined, metric: Metric, what: string): NodeId {
  if (node === undefined) throw new RangeError(`metric ${metric.name} has no ${what}`);
  return node;
}

/** A figure on the scale of `reading`, or so many times the target. */
export function edgeNode(scope: RuleScope, reading: "measure" | "attainment", edge: EdgeValue, span: Span): NodeId {
  if (edge.kind === "constant") return scope.graph.constant(edge.value, scaleUnit(scope, reading), span);
  // On the scale of attainment the target stands at 100%.
  if (reading === "attainment") return scope.graph.constant(edge.times, PERCENT, span);
  return scope.graph.times(required(scope.target, scope.metric, "target"), edge.times, span);
}

function scaleUnit(scope: RuleScope, reading: "measure" | "attainment"): Unit {
  return scope.graph.node(readingNode(scope, reading)).unit;
}
