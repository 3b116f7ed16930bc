import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction, fraction, multiply } from "../../../number/fraction.ts";
import type { Metric } from "../../../scheme/types/metric.ts";
import type { Milestone, Plan } from "../../plan.ts";
import { boundingsIn } from "../bounding.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { reachOf } from "../reach.ts";
import type { Subject } from "../subject.ts";
import { witnessOf } from "../witness.ts";
import { anyPoints, inPoints, marksAdvice, quoted, theTotal } from "../words.ts";

/** The best result of a metric gives its full weight, and neither a section nor the total cuts off what they count. */
export const fullReached: Check = (subject) => {
  const { plan, metrics, scheme } = subject;
  const sections = plan.sections.flatMap(({ name, label, milestones }) => {
    const weight = scheme.sections.find((section) => section.name === name)?.weight?.from;
    return weight ? cutOff(milestones, { en: `Section “${label}”`, zh: `维度“${label}”` }, weight, subject) : [];
  });
  const { outOf } = scheme.total;
  return [
    ...metrics.flatMap((metric) => ofMetric(metric, plan)),
    ...sections,
    ...(outOf ? cutOff(plan.total.milestones, theTotal, outOf, subject) : []),
  ];
};

function ofMetric(subject: MetricSubject, plan: Plan): readonly Finding[] {
  const { metric, plan: planned, chart, reach } = subject;
  const { weight, cap, name } = metric;
  const most = reach?.most;
  if (!chart || !weight || !most?.value) return [];
  if (compare(most.value, weight) >= 0) return roundedOver(subject, weight, plan);
  const witnesses = witnessOf(plan, planned.points, most);
  const capped = planned.milestones.find(({ stage, part }) => stage === "cap" && part === "cap")?.node;
  const node = capped === undefined ? undefined : plan.nodes[capped];
  const before = node?.kind === "extreme" && node.of[0] !== undefined ? reachOf(chart, node.of[0])?.most : undefined;
  const after = capped === undefined ? undefined : reachOf(chart, capped)?.most.value;
  const isCut = after !== undefined && compare(after, metric.markedOutOf ?? weight) < 0;
  if (cap && isCut && before && (!before.value || compare(before.value, metric.markedOutOf ?? weight) >= 0)) {
    const slots = {
      what: quoted(name),
      weight: inPoints(weight),
      before: before.value ? inPoints(before.value) : anyPoints,
      most: inPoints(most.value),
    };
    return [{ diagnostic: finding("cap-under-full", cap.span, slots), witnesses }];
  }
  return [
    {
      diagnostic: finding("full-out-of-reach", metric.ruleSpan, {
        metric: name,
        weight: inPoints(weight),
        most: inPoints(most.value),
        marks: marksOf(metric, most.value),
      }),
      witnesses,
    },
  ];
}

/** Rows up to 10 of a weight of 40 may be marks out of 10. */
function marksOf({ rule, weight, markedOutOf }: Metric, most: Fraction): Bilingual {
  if (rule.kind !== "bands" || markedOutOf || !weight || compare(weight, multiply(most, TWICE)) < 0) return { en: "", zh: "" };
  return marksAdvice(most);
}

const TWICE = fraction(2n);

/** 25 rounded to tens is 30, of a weight of 25. */
function roundedOver({ metric, plan: planned, chart }: MetricSubject, weight: Fraction, plan: Plan): readonly Finding[] {
  const full = metric.markedOutOf ?? weight;
  const rounding = boundingsIn(planned.milestones, plan).find(({ milestone }) => milestone.stage === "round");
  const [before, after] = rounding && chart ? [reachOf(chart, rounding.of), reachOf(chart, rounding.milestone.node)] : [];
  if (!rounding || !before?.most.value || !after?.most.value) return [];
  if (compare(before.most.value, full) > 0 || compare(after.most.value, full) <= 0) return [];
  const slots = { metric: metric.name, full: inPoints(full), before: inPoints(before.most.value), after: inPoints(after.most.value) };
  return [
    {
      diagnostic: finding("rounding-over-full", rounding.milestone.span, slots),
      witnesses: witnessOf(plan, rounding.milestone.node, after.most),
    },
  ];
}

/** A cap under what a section or the total counts, which the results in it come to. */
function cutOff(milestones: readonly Milestone[], what: Bilingual, counts: Fraction, { plan, ranges }: Subject): readonly Finding[] {
  return boundingsIn(milestones, plan).flatMap(({ milestone, of, at }): readonly Finding[] => {
    const high = ranges[of]?.high?.value;
    if (milestone.part !== "cap" || milestone.stage === "extras" || !at || compare(at, counts) >= 0) return [];
    if (high && compare(high, counts) < 0) return [];
    const slots = { what, weight: inPoints(counts), before: high ? inPoints(high) : anyPoints, most: inPoints(at) };
    return [{ diagnostic: finding("cap-under-full", milestone.span, slots), witnesses: [] }];
  });
}
