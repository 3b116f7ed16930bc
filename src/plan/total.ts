import type { Scheme } from "../scheme/types.ts";
import { POINTS } from "../scheme/units/unit.ts";
import type { GraphBuilder } from "./builder.ts";
import { Course } from "./course.ts";
import type { BuiltMetric } from "./metric.ts";
import type { NodeId, SectionPlan, TotalPlan } from "./plan.ts";
import { rescaledNode } from "./rescale.ts";

/** Sections and metrics outside them, rescaled, then extras, then the total's own bounds. */
export function totalPlan(
  scheme: Scheme,
  metrics: readonly BuiltMetric[],
  sections: readonly SectionPlan[],
  graph: GraphBuilder,
): TotalPlan {
  const { total } = scheme;
  const course = new Course(graph);
  const outside = metrics.filter(({ metric }) => metric.section === undefined && !metric.extra);
  const parts = [...sections.map(({ points }) => points), ...outside.map(({ plan }) => plan.points)];
  const scaled = rescaledNode(graph.sum(parts, POINTS, total.span), scheme, metrics, graph, course);
  const extras = extrasNode(scheme, metrics, graph, course);
  const sum = course.reach("total", extras === undefined ? scaled : graph.sum([scaled, extras], POINTS, total.span), total.span);
  const bounded = course.cap("total", course.floor("total", sum, total.floor), total.cap);
  return { sum, points: course.round("total", bounded, total.round), milestones: course.milestones };
}

/** Extras together, within their bounds; undefined where there are none. */
function extrasNode({ total }: Scheme, metrics: readonly BuiltMetric[], graph: GraphBuilder, course: Course): NodeId | undefined {
  const extras = metrics.filter(({ metric }) => metric.extra);
  if (extras.length === 0) return undefined;
  const sum = graph.sum(
    extras.map(({ plan }) => plan.points),
    POINTS,
    total.span,
  );
  return course.cap("extras", course.floor("extras", course.reach("extras", sum, total.span), total.extrasFloor), total.extrasCap);
}
