import { finding } from "../../../diagnostics/catalogue.ts";
import type { Plan } from "../../plan.ts";
import type { Check } from "../check.ts";
import { pointUnderZero } from "../curve/under-zero.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { witnessAt } from "../witness.ts";
import { inPoints } from "../words.ts";

/**
 * A formula or a proportion that goes under zero has a floor, or says that it
 * has none. Slopes are asked about where they are read, and a row says its points itself.
 */
export const notBelowZero: Check = ({ metrics, plan }) => metrics.flatMap((subject) => ofMetric(subject, plan));

function ofMetric({ metric, plan: planned, chart }: MetricSubject, plan: Plan): readonly Finding[] {
  const { rule, floor, noFloor, extra, name, ruleSpan } = metric;
  if (!chart || floor || noFloor || extra || (rule.kind !== "proportional" && rule.kind !== "points")) return [];
  const [shown] = chart.courses.flatMap((course) => {
    const point = pointUnderZero(course.usual, chart.variable.nudge);
    return point ? [{ course, point }] : [];
  });
  if (!shown) return [];
  const { at, value } = shown.point;
  const slots = { metric: name, example: chart.variable.show(at), points: inPoints(value) };
  return [
    {
      diagnostic: finding("points-below-zero", ruleSpan, slots),
      witnesses: [witnessAt(plan, chart, shown.course, planned.points, at, value)],
    },
  ];
}
