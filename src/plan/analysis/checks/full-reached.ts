import { finding } from "../../../diagnostics/catalogue.ts";
import { compare } from "../../../number/fraction.ts";
import type { Plan } from "../../plan.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { reachOf } from "../reach.ts";
import type { MetricSubject } from "../subject.ts";
import { witnessOf } from "../witness.ts";
import { inPoints } from "../words.ts";

/** The best result of a metric gives its full weight. */
export const fullReached: Check = ({ plan, metrics }) => metrics.flatMap((metric) => ofMetric(metric, plan));

function ofMetric({ metric, plan: planned, chart, reach }: MetricSubject, plan: Plan): readonly Finding[] {
  const { weight, cap, name } = metric;
  const most = reach?.most;
  if (!chart || !weight || !most?.value || compare(most.value, weight) >= 0) return [];
  const witnesses = witnessOf(plan, planned.points, most);
  const capped = planned.milestones.find(({ stage, part }) => stage === "cap" && part === "cap")?.node;
  const node = capped === undefined ? undefined : plan.nodes[capped];
  const before = node?.kind === "extreme" && node.of[0] !== undefined ? reachOf(chart, node.of[0])?.most : undefined;
  if (cap && before && (!before.value || compare(before.value, metric.markedOutOf ?? weight) >= 0)) {
    const slots = {
      metric: name,
      weight: inPoints(weight),
      before: before.value ? inPoints(before.value) : { en: "any number of points", zh: "不限" },
      most: inPoints(most.value),
    };
    return [{ diagnostic: finding("cap-under-full", cap.span, slots), witnesses }];
  }
  return [
    {
      diagnostic: finding("full-out-of-reach", metric.ruleSpan, { metric: name, weight: inPoints(weight), most: inPoints(most.value) }),
      witnesses,
    },
  ];
}
