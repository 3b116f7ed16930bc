import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, equal, type Fraction } from "../../../number/fraction.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Milestone, Plan } from "../../plan.ts";
import type { Values } from "../along/run.ts";
import { type Bounding, boundingsIn } from "../bounding.ts";
import type { Check } from "../check.ts";
import type { Finding, Witness } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { onlyValue } from "../ranges/arithmetic.ts";
import { intervalOf, type Reach, reachOf } from "../reach.ts";
import type { Subject } from "../subject.ts";
import { witnessOf } from "../witness.ts";
import { inPoints, quoted, theTotal } from "../words.ts";

/**
 * A cap bites somewhere, and so does a floor. The full points as a cap and zero
 * as a floor are said for good measure, and may well never bite.
 */
export const boundsBite: Check = (subject) => [
  ...[...subject.metrics, ...subject.factors].flatMap((metric) => ofMetric(metric, subject)),
  ...resultsOf(subject).flatMap((result) => ofResult(result, subject)),
];

/** A result that ranges tell of, as a whole. */
type Result = {
  readonly milestones: readonly Milestone[];
  readonly what: Bilingual;
  readonly full?: Fraction;
  readonly show: MetricSubject["show"];
};

function resultsOf({ plan, scheme }: Subject): readonly Result[] {
  const { outOf } = scheme.total;
  return [
    ...plan.sections.map(({ milestones, label }) => ({
      milestones,
      what: { en: `Section “${label}”`, zh: `维度“${label}”` },
      show: inPoints,
    })),
    { milestones: plan.total.milestones, what: theTotal, ...(outOf && { full: outOf }), show: inPoints },
    ...plan.pays.map(({ milestones, name, currency }) => ({
      milestones,
      what: quoted(name),
      show: (value: Fraction) => quantity(value, { kind: "money", currency }),
    })),
  ];
}

function ofMetric({ metric, plan: { milestones }, chart, show }: MetricSubject, subject: Subject): readonly Finding[] {
  const { plan } = subject;
  const result: Result = { milestones, what: quoted(metric.name), ...fullOf(metric), show };
  // What rows come to together is no figure to go along.
  if (!chart) return metric.rule.kind === "for-each" ? ofResult(result, subject) : [];
  if (metric.floor && metric.cap && compare(metric.floor.value, metric.cap.value) >= 0) {
    const { span, value } = metric.cap;
    return [{ diagnostic: finding("bounds-leave-one", span, { what: result.what, value: show(value) }), witnesses: [] }];
  }
  return boundsIn(milestones, plan).flatMap((bound) => {
    if (bound.milestone.stage !== "cap" && bound.milestone.stage !== "floor") return [];
    if (chart.courses.some(({ values }) => splits(bound, values))) return [];
    const reach = reachOf(chart, bound.of);
    return reach ? idle(bound, intervalOf(reach), result, shown(plan, bound, reach)) : [];
  });
}

/** Seen at once: the bound cuts a line in two. */
function splits({ milestone, of }: Bound, values: Values): boolean {
  return (values.get(milestone.node)?.length ?? 0) > (values.get(of)?.length ?? 0);
}

function fullOf({ markedOutOf, weight }: MetricSubject["metric"]): Pick<Result, "full"> {
  const full = markedOutOf ?? weight;
  return full ? { full } : {};
}

type Bound = Bounding & { readonly at: Fraction };

function boundsIn(milestones: readonly Milestone[], plan: Plan): readonly Bound[] {
  return boundingsIn(milestones, plan).flatMap((bounding) => (bounding.at ? [{ ...bounding, at: bounding.at }] : []));
}

/** Where nothing but one value is left, that is the one finding. */
function ofResult(result: Result, { plan, ranges }: Subject): readonly Finding[] {
  const single = onlyOne(result, plan, ranges);
  if (single.length > 0) return single;
  return boundsIn(result.milestones, plan).flatMap((bound) => {
    return idle(bound, ranges[bound.of] ?? {}, { ...result, what: whatOf(bound.milestone, result.what) }, []);
  });
}

/** Several values can come to the bounds, and one leaves them. */
function onlyOne({ milestones, what, show }: Result, plan: Plan, ranges: Subject["ranges"]): readonly Finding[] {
  for (const { milestone, of } of boundingsIn(milestones, plan)) {
    const value = onlyValue(ranges[milestone.node] ?? {});
    const isIdle = milestone.stage === "extras" && milestone.part !== "floor" && value?.n === 0n;
    if (value && !isIdle && !onlyValue(ranges[of] ?? {}))
      return [
        { diagnostic: finding("bounds-leave-one", milestone.span, { what: whatOf(milestone, what), value: show(value) }), witnesses: [] },
      ];
  }
  return [];
}

function whatOf({ stage }: Milestone, what: Bilingual): Bilingual {
  return stage === "extras" ? { en: "The sum of the extras", zh: "加分项合计" } : what;
}

function shown(plan: Plan, { milestone: { part }, of }: Bounding, { least, most }: Reach): readonly Witness[] {
  return witnessOf(plan, of, part === "cap" ? most : least);
}

function idle(
  { milestone, at }: Bound,
  { low, high }: Interval,
  { what, full, show }: Result,
  witnesses: readonly Witness[],
): readonly Finding[] {
  if (milestone.part === "cap" && high && compare(high.value, at) < 0 && !(full && equal(at, full)))
    return [{ diagnostic: finding("cap-never-bites", milestone.span, { what, most: show(high.value), cap: show(at) }), witnesses }];
  if (milestone.part === "floor" && low && compare(low.value, at) > 0 && at.n !== 0n)
    return [{ diagnostic: finding("floor-never-bites", milestone.span, { what, least: show(low.value), floor: show(at) }), witnesses }];
  return [];
}
