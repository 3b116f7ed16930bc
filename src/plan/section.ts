import type { Fraction } from "../number/fraction.ts";
import type { Limit } from "../scheme/types/bounds.ts";
import type { Section } from "../scheme/types/scheme.ts";
import { POINTS } from "../scheme/units/unit.ts";
import type { GraphBuilder } from "./builder.ts";
import { Course } from "./course.ts";
import type { BuiltMetric } from "./metric.ts";
import type { SectionPlan } from "./plan.ts";

/** The sum of a section's metrics by its share, then within its bounds. Extras are added to the total instead. */
export function sectionPlan(section: Section, metrics: readonly BuiltMetric[], graph: GraphBuilder): SectionPlan {
  const { name, label, span } = section;
  const course = new Course(graph);
  const limit = (value: Fraction | undefined): Limit | undefined => value && { value, span };
  const members = metrics.filter(({ metric }) => metric.section === name && !metric.extra);
  const sum = graph.sum(
    members.map(({ plan }) => plan.points),
    POINTS,
    span,
  );
  const shared = course.reach("section", section.share ? graph.times(sum, section.share, span) : sum, span);
  const bounded = course.cap("section", course.floor("section", shared, limit(section.floor)), limit(section.cap));
  return { name, label, points: course.round("section", bounded, section.round), milestones: course.milestones };
}
