import type { Scheme } from "../scheme/types/scheme.ts";
import { NUMBER, POINTS } from "../scheme/units/unit.ts";
import { Course } from "./course.ts";
import { expressionNode } from "./expression.ts";
import type { Finished } from "./finished.ts";
import { limitedNodes } from "./limit.ts";
import type { BuiltMetric } from "./metric.ts";
import type { NodeId } from "./node-id.ts";
import type { TotalPlan } from "./plan.ts";
import { rescaledNode } from "./rescale.ts";
import type { Scope } from "./scope.ts";
import { vetoedTotal } from "./veto.ts";

/** Sections and metrics outside them, or the scheme's own expression, then the total's bounds, vetoes and limits. */
export function totalPlan(scheme: Scheme, finished: Finished, scope: Scope): TotalPlan {
  const { total } = scheme;
  const course = new Course(scope.graph);
  const coefficient = coefficientNode(finished.coefficients, scheme, scope);
  const sum = total.expression
    ? expressionNode({ ...total.expression, unit: POINTS }, scope)
    : addedUp(scheme, finished, coefficient, scope, course);
  const reached = course.reach("total", sum, total.span);
  const bounded = course.cap("total", course.floor("total", reached, total.floor), total.cap);
  const rounded = course.round("total", bounded, total.round);
  const limited = limitedNodes(vetoedTotal(rounded, scheme, scope, course), "total", scheme.limits ?? [], scope, course);
  const points = limited.at(-1) ?? rounded;
  return { sum, ...(coefficient !== undefined && { coefficient }), limited, points, milestones: course.milestones };
}

/** The sum, rescaled, times the coefficients, and extras. */
function addedUp(
  scheme: Scheme,
  { metrics, sections = [] }: Finished,
  coefficient: NodeId | undefined,
  { graph }: Scope,
  course: Course,
): NodeId {
  const { span } = scheme.total;
  const outside = metrics.filter(({ metric }) => metric.section === undefined && !metric.extra);
  const parts = [...sections.map(({ points }) => points), ...outside.map(({ plan }) => plan.points)];
  const scaled = rescaledNode(graph.sum(parts, POINTS, span), scheme, metrics, graph, course);
  const weighed =
    coefficient === undefined ? scaled : course.reach("coefficient", graph.arithmetic("*", scaled, coefficient, POINTS, span), span);
  const extras = extrasNode(scheme, metrics, graph, course);
  return extras === undefined ? weighed : graph.sum([weighed, extras], POINTS, span);
}

/** The coefficients multiplied; undefined where there are none. */
function coefficientNode(coefficients: readonly BuiltMetric[], { total }: Scheme, { graph }: Scope): NodeId | undefined {
  const [first, ...others] = coefficients.map(({ plan }) => plan.points);
  if (first === undefined) return undefined;
  return others.reduce((product, factor) => graph.arithmetic("*", product, factor, NUMBER, total.span), first);
}

/** Extras together, within their bounds; undefined where there are none. */
function extrasNode({ total }: Scheme, metrics: readonly BuiltMetric[], graph: Scope["graph"], course: Course): NodeId | undefined {
  const extras = metrics.filter(({ metric }) => metric.extra);
  if (extras.length === 0) return undefined;
  const sum = graph.sum(
    extras.map(({ plan }) => plan.points),
    POINTS,
    total.span,
  );
  return course.cap("extras", course.floor("extras", course.reach("extras", sum, total.span), total.extrasFloor), total.extrasCap);
}
