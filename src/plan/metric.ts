import { type Fraction, ZERO } from "../number/fraction.ts";
import type { Metric } from "../scheme/types/metric.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { POINTS } from "../scheme/units/unit.ts";
import type { Span } from "../text/source.ts";
import type { GraphBuilder } from "./builder.ts";
import { Course } from "./course.ts";
import { expressionNode } from "./expression.ts";
import type { Branch } from "./graph.ts";
import type { NodeId } from "./node-id.ts";
import type { MetricPlan } from "./plan.ts";
import { settledNode, standInsOf } from "./policy.ts";
import { cutsOf } from "./rules/cuts.ts";
import { ratingNode } from "./rules/rated.ts";
import { ruleNode } from "./rules/rule.ts";
import type { RuleScope, Scope } from "./scope.ts";
import { targetNode } from "./target.ts";

/** What stands of a metric so far; its own rule may name it, and other metrics all of it. */
export type MetricNodes = { measure?: NodeId; target?: NodeId; stretch?: NodeId; attainment?: NodeId; points?: NodeId };

/** `unsettled` are its points before anything stands in for missing ones. */
export type BuiltMetric = {
  readonly metric: Metric;
  readonly plan: MetricPlan;
  readonly nodes: Readonly<MetricNodes>;
  readonly unsettled: NodeId;
};

/** Adds a metric from its facts to its points, and fills `nodes` on the way. */
export function buildMetric(metric: Metric, unit: Unit, scope: Scope, nodes: MetricNodes): BuiltMetric {
  const { graph } = scope;
  const course = new Course(graph);
  measured(metric, scope, nodes, course);
  const attainment = nodes.attainment;
  if (attainment !== undefined) nodes.attainment = course.cap("attainment", attainment, metric.attainmentCap);
  const marks = marked(metric, unit, scope, nodes, course);
  const unsettled = weigh(metric, marks, graph, course);
  const points = settledNode(metric, unsettled, scope, course);
  nodes.points = points;
  const plan = {
    name: metric.name,
    label: metric.label,
    ...(metric.section !== undefined && { section: metric.section }),
    extra: metric.extra,
    ...(metric.weight && { weight: metric.weight }),
    unit: nodes.measure === undefined ? POINTS : called(graph.node(nodes.measure).unit, metric.noun),
    ...(nodes.measure !== undefined && { measure: nodes.measure }),
    ...(nodes.target !== undefined && { target: nodes.target }),
    ...(nodes.stretch !== undefined && { stretch: nodes.stretch }),
    ...(attainment !== undefined && { attainment }),
    ...(metric.markedOutOf && { marks }),
    points,
    ...standInsOf(metric, unsettled),
    milestones: course.milestones,
  };
  return { metric, plan, nodes, unsettled };
}

/** What is counted without saying of what goes by the rule's word for it. */
function called(unit: Unit, noun: string | undefined): Unit {
  return unit.kind === "count" && unit.noun === undefined && noun !== undefined ? { ...unit, noun } : unit;
}

/** Measure, target and attainment: the measure of the target, or of a percentage without one the measure itself. */
function measured(metric: Metric, around: Scope, nodes: MetricNodes, course: Course): void {
  const scope: Scope = metric.toDate ? { ...around, window: { since: metric.toDate, until: "now" } } : around;
  const { graph } = scope;
  const rating = metric.rule.kind === "rated" ? ratingNode(metric.rule, metric, scope) : undefined;
  const measure = metric.measure ? expressionNode(metric.measure, scope) : rating;
  if (measure === undefined) return;
  nodes.measure = course.reach("measure", measure, graph.node(measure).span);
  if (metric.stretch) nodes.stretch = targetNode(metric.stretch, metric, scope);
  if (metric.target) {
    nodes.target = course.reach("target", targetNode(metric.target, metric, scope), metric.target.span);
    if (graph.node(nodes.measure).unit.kind === "date") return;
    const attainment = graph.attainment(nodes.measure, nodes.target, metric.target.span);
    nodes.attainment = course.reach("attainment", attainment, metric.target.span);
  } else if (graph.node(nodes.measure).unit.kind === "percent") nodes.attainment = nodes.measure;
}

/** What the rule gives, within the metric's bounds. */
function marked(metric: Metric, unit: Unit, scope: Scope, nodes: MetricNodes, course: Course): NodeId {
  const { name, attainmentCap } = metric;
  const full = metric.markedOutOf ?? metric.weight;
  const award = (figure: Fraction, span: Span): NodeId => scope.graph.constant(figure, unit, span);
  const ruleScope = { ...scope, ...nodes, name, unit, award, ...(full && { full }), ...(attainmentCap && { attainmentCap }) };
  const ruled = ruleNode(metric.rule, ruleScope);
  const floored = course.floor("floor", course.reach("rule", ruled, metric.ruleSpan), metric.floor);
  const capped = cappedNode(metric, floored, scope, course);
  return course.round("round", zeroed(metric, capped, ruleScope, course), metric.round);
}

/** The first conditional cap that holds stands in the place of the plain one. */
function cappedNode({ caps = [], cap, span }: Metric, marks: NodeId, scope: Scope, course: Course): NodeId {
  if (caps.length === 0) return course.cap("cap", marks, cap);
  const { graph } = scope;
  const branches = caps.map(({ value, when, span: at }) => ({
    when: expressionNode(when, scope),
    result: value ? graph.atMost(marks, value, at) : marks,
    span: at,
  }));
  const plain = { result: cap ? graph.atMost(marks, cap.value, cap.span) : marks, span: cap?.span ?? span };
  return course.reach("cap", graph.choose(branches, plain, POINTS, span), span);
}

/** `0 when …` outdoes the bounds, and a floor over 0 is of what the rule gives by steps: where it says 0, it is 0. */
function zeroed({ zeroWhen, floor, rule, ruleSpan }: Metric, marks: NodeId, scope: RuleScope, course: Course): NodeId {
  const { graph } = scope;
  const branches: Branch[] = floor && floor.value.n > 0n ? [...cutsOf(rule, scope)] : [];
  if (zeroWhen) {
    const { condition, span } = zeroWhen;
    branches.push({ when: expressionNode(condition, scope), result: graph.points(ZERO, span), span });
  }
  const [first] = branches;
  if (!first) return marks;
  return course.reach("zero", graph.choose(branches, { result: marks, span: ruleSpan }, POINTS, first.span), first.span);
}

/** Marks out of N count by the weight. */
function weigh({ markedOutOf, weight, weightSpan, span }: Metric, marks: NodeId, graph: GraphBuilder, course: Course): NodeId {
  if (!markedOutOf || !weight) return marks;
  const at = weightSpan ?? span;
  const weighed = graph.arithmetic("*", marks, graph.points(weight, at), POINTS, at);
  return course.reach("weight", graph.arithmetic("/", weighed, graph.points(markedOutOf, at), POINTS, at), at);
}
