import type { Fraction } from "../number/fraction.ts";
import type { Limit } from "../scheme/types/bounds.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { Metric } from "../scheme/types/metric.ts";
import type { EdgeValue } from "../scheme/types/rule.ts";
import type { OnChange } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import type { Span } from "../text/source.ts";
import type { GraphBuilder } from "./builder.ts";
import type { Window } from "./graph.ts";
import type { NodeId } from "./node-id.ts";
import type { Figures, Standing } from "./together.ts";

/** Words that stand for a result computed elsewhere in the plan. */
export type ResultReference = Extract<
  Expression,
  { readonly kind: "metric" | "weight" | "section" | "total" | "grade" | "coefficient" | "pay" }
>;

export function isResult(expression: Expression): expression is ResultReference {
  return results.has(expression.kind);
}

const results: ReadonlySet<Expression["kind"]> = new Set<ResultReference["kind"]>([
  "metric",
  "weight",
  "section",
  "total",
  "grade",
  "coefficient",
  "pay",
]);

/** What an expression is built into, and what it may name. */
export type Scope = {
  readonly graph: GraphBuilder;
  readonly sources: readonly SourceContract[];
  readonly resultOf: (reference: ResultReference) => NodeId;
  readonly figures: Figures;
  /** The clause by which a target counts for the days that someone was there. */
  readonly byDays?: OnChange;
  /** Where what is collected is not of the period alone. */
  readonly window?: Window;
  /** Where a result is spoken of on its way through its limits. */
  readonly standing?: Standing;
};

/** What a rule is built from, whether it scores a metric or pays: what it reads, and what its figures are. */
export type RuleScope = Scope & {
  /** What it is the rule of, for messages. */
  readonly name: string;
  readonly measure?: NodeId;
  readonly target?: NodeId;
  /** After its cap. */
  readonly attainment?: NodeId;
  readonly attainmentCap?: Limit;
  /** The unit of what it gives. */
  readonly unit: Unit;
  /** A figure of the rule: points, an amount, or a share of a base. */
  readonly award: (figure: Fraction, span: Span) => NodeId;
  /** What it gives in full: N where marked out of N, else the weight. */
  readonly full?: Fraction;
};

/** The node that a rule reads. @throws RangeError where the checker let a rule pass that has nothing to read. */
export function readingNode(scope: RuleScope, reading: "measure" | "attainment"): NodeId {
  // A percentage without a target attains what it measures, so a cap on the one is a cap on the other.
  const node = scope.target === undefined ? (scope.attainment ?? scope.measure) : scope[reading];
  return required(node, scope, reading);
}

/** @throws RangeError where there is no full result, as in an extra. */
export function fullAward({ full, award, name }: RuleScope, span: Span): NodeId {
  if (!full) throw new RangeError(`${name} has no full result`);
  return award(full, span);
}

export function weightOf({ weight, name }: Metric): Fraction {
  if (!weight) throw new RangeError(`metric ${name} has no weight`);
  return weight;
}

export function required(node: NodeId | undefined, { name }: RuleScope, what: string): NodeId {
  if (node === undefined) throw new RangeError(`${name} has no ${what}`);
  return node;
}

/** A figure on the scale of `reading`, or so many times the target. */
export function edgeNode(scope: RuleScope, reading: "measure" | "attainment", edge: EdgeValue, span: Span): NodeId {
  if (edge.kind === "constant") return scope.graph.constant(edge.value, scaleUnit(scope, reading), span);
  // On the scale of attainment the target stands at 100%.
  if (reading === "attainment") return scope.graph.constant(edge.times, PERCENT, span);
  return scope.graph.times(required(scope.target, scope, "target"), edge.times, span);
}

function scaleUnit(scope: RuleScope, reading: "measure" | "attainment"): Unit {
  return scope.graph.node(readingNode(scope, reading)).unit;
}
