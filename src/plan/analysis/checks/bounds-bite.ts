import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, equal, type Fraction } from "../../../number/fraction.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import type { Milestone, Plan } from "../../plan.ts";
import type { Check } from "../check.ts";
import type { Finding, Witness } from "../finding.ts";
import { intervalOf, type Reach, reachOf } from "../reach.ts";
import type { MetricSubject, Subject } from "../subject.ts";
import { witnessOf } from "../witness.ts";
import { inPoints } from "../words.ts";

/**
 * A cap bites somewhere, and so does a floor. The full points as a cap and zero
 * as a floor are said for good measure, and may well never bite.
 */
export const boundsBite: Check = (subject) => [
  ...[...subject.metrics, ...subject.factors].flatMap((metric) => ofMetric(metric, subject.plan)),
  ...subject.plan.sections.flatMap(({ milestones, label }) =>
    ofResult(milestones, { en: `Section “${label}”`, zh: `维度“${label}”` }, undefined, subject),
  ),
  ...ofResult(subject.plan.total.milestones, { en: "The total", zh: "总分" }, subject.scheme.total.outOf, subject),
];

/** A bound in the plan: what it bounds, and at what. */
type Bounding = { readonly milestone: Milestone; readonly of: number; readonly at: Fraction };

function boundsIn(milestones: readonly Milestone[], { nodes }: Plan): readonly Bounding[] {
  return milestones.flatMap((milestone) => {
    const node = nodes[milestone.node];
    const [of, by] = node?.kind === "extreme" ? node.of : [];
    const bound = by === undefined ? undefined : nodes[by];
    return milestone.part !== "value" && of !== undefined && bound?.kind === "constant" ? [{ milestone, of, at: bound.value }] : [];
  });
}

function ofMetric({ metric, plan: { milestones }, chart, show }: MetricSubject, plan: Plan): readonly Finding[] {
  if (!chart) return [];
  const what = { en: `“${metric.name}”`, zh: `“${metric.name}”` };
  return boundsIn(milestones, plan).flatMap((bound) => {
    if (bound.milestone.stage !== "cap" && bound.milestone.stage !== "floor") return [];
    const reach = reachOf(chart, bound.of);
    return reach ? idle(bound, intervalOf(reach), what, metric.markedOutOf ?? metric.weight, show, shown(plan, bound, reach)) : [];
  });
}

function ofResult(
  milestones: readonly Milestone[],
  what: Bilingual,
  full: Fraction | undefined,
  { plan, ranges }: Subject,
): readonly Finding[] {
  return boundsIn(milestones, plan).flatMap((bound) => {
    const named = bound.milestone.stage === "extras" ? { en: "The sum of the extras", zh: "加分项合计" } : what;
    return idle(bound, ranges[bound.of] ?? {}, named, full, inPoints, []);
  });
}

function shown(plan: Plan, { milestone: { part }, of }: Bounding, { least, most }: Reach): readonly Witness[] {
  return witnessOf(plan, of, part === "cap" ? most : least);
}

function idle(
  { milestone, at }: Bounding,
  { low, high }: Interval,
  what: Bilingual,
  full: Fraction | undefined,
  show: MetricSubject["show"],
  witnesses: readonly Witness[],
): readonly Finding[] {
  if (milestone.part === "cap" && high && compare(high.value, at) < 0 && !(full && equal(at, full)))
    return [{ diagnostic: finding("cap-never-bites", milestone.span, { what, most: show(high.value), cap: show(at) }), witnesses }];
  if (milestone.part === "floor" && low && compare(low.value, at) > 0 && at.n !== 0n)
    return [{ diagnostic: finding("floor-never-bites", milestone.span, { what, least: show(low.value), floor: show(at) }), witnesses }];
  return [];
}
