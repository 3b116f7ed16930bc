import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, equal } from "../../../number/fraction.ts";
import type { Plan } from "../../plan.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { witnessOf } from "../witness.ts";

/** What people do makes a difference: some result scores less than another, and some less than the full points. */
export const metricsCount: Check = ({ plan, metrics, factors }) => [...metrics, ...factors].flatMap((metric) => ofMetric(metric, plan));

function ofMetric({ metric, plan: { points }, reach, show }: MetricSubject, plan: Plan): readonly Finding[] {
  const { name, weight, ruleSpan } = metric;
  if (!reach?.least.value) return [];
  const { least, most } = reach;
  const witnesses = [...witnessOf(plan, points, least), ...witnessOf(plan, points, most)];
  if (weight && compare(reach.least.value, weight) >= 0)
    return [
      {
        diagnostic: finding("always-full", ruleSpan, { metric: name, least: show(reach.least.value), weight: show(weight) }),
        witnesses,
      },
    ];
  if (most.value && equal(reach.least.value, most.value))
    return [{ diagnostic: finding("always-the-same", ruleSpan, { metric: name, points: show(most.value) }), witnesses }];
  return [];
}
