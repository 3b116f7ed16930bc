import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { absolute, add, compare, type Fraction, negate, ZERO } from "../../../number/fraction.ts";
import type { ForEachRule, Slope } from "../../../scheme/types/rule.ts";
import type { Plan } from "../../plan.ts";
import { alongAt } from "../along/at.ts";
import { numberOf } from "../along/value.ts";
import { type Bounding, boundingsIn } from "../bounding.ts";
import type { Chart } from "../chart.ts";
import type { Check } from "../check.ts";
import type { Finding, Witness } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { placeOf } from "../variable/target.ts";
import { witnessAt } from "../witness.ts";

/**
 * The cap, the floor or its own limit leaves a step its points: -2 each under a floor of -1 never
 * takes off 2. Full points that the first step loses whole are a rule of its own, and quiet.
 */
export const firstStepCounts: Check = ({ plan, metrics, factors }) =>
  [...metrics, ...factors].flatMap((subject) => {
    const { rule } = subject.metric;
    if (rule.kind === "for-each") return ofRows(rule, subject);
    if (rule.kind !== "anchor") return [];
    const [first] = [rule.over, rule.under]
      .flatMap((side) => (side.kind === "slopes" ? side.slopes : []))
      .flatMap((slope) => limited(slope, subject) ?? bounded(slope, subject, plan) ?? []);
    return first ? [first] : [];
  });

/** `at most 3` beside +5. */
function limited(slope: Slope, { metric, show }: MetricSubject): Finding | undefined {
  if (!slope.limit || compare(slope.limit, absolute(slope.points)) >= 0) return undefined;
  const { en, zh } = show(slope.limit);
  return told(slope, metric.name, { en: `“at most ${en}”`, zh: `最多只${slope.points.n > 0n ? "加" : "扣"}${zh}` }, show, []);
}

function bounded(slope: Slope, subject: MetricSubject, plan: Plan): Finding | undefined {
  const { metric, plan: planned, chart, why, show } = subject;
  const { rule } = metric;
  if (!chart || why || rule.kind !== "anchor") return undefined;
  const part = slope.points.n > 0n ? "cap" : "floor";
  const bound = boundingsIn(planned.milestones, plan).find(({ milestone }) => milestone.stage === part && milestone.part === part);
  const [from, step] = [slope.from, slope.step].map((edge) => placeOf(edge, rule.reading, chart.variable, planned, plan));
  if (!bound?.at || (part === "floor" && bound.at.n === 0n) || !from || !step) return undefined;
  const at = add(from, slope.side === "over" ? step : negate(step));
  const seen = seenAt(bound, from, at, bound.at, chart);
  return (
    seen &&
    told(slope, metric.name, boundWords(part, show(bound.at)), show, [witnessAt(plan, chart, seen, bound.milestone.node, at, bound.at)])
  );
}

/** A course in which the bound lies between what there is before the step and what there would be after it. */
function seenAt({ of }: Bounding, from: Fraction, at: Fraction, bound: Fraction, { courses }: Chart): Chart["courses"][number] | undefined {
  return courses.find(({ values }) => {
    const [before, after] = [from, at].map((place) => {
      const value = alongAt(values.get(of) ?? [], place);
      return value && numberOf(value);
    });
    return before && after && compare(before, bound) * compare(after, bound) < 0;
  });
}

/** Rows are added to nothing, so none comes to more than the bound on all of them. */
function ofRows({ rule, combine }: ForEachRule, { metric, show }: MetricSubject): readonly Finding[] {
  if (rule.kind !== "anchor" || rule.points.n !== 0n || combine === "average") return [];
  const slopes = [rule.over, rule.under].flatMap((side) => (side.kind === "slopes" ? side.slopes : []));
  const [first] = slopes;
  if (!first || slopes.some(({ points }) => points.n * first.points.n <= 0n)) return [];
  const [part, bound] = first.points.n > 0n ? (["cap", metric.cap] as const) : (["floor", metric.floor] as const);
  if (!bound || bound.value.n * first.points.n <= 0n || compare(absolute(first.points), absolute(bound.value)) <= 0) return [];
  return [told(first, metric.name, boundWords(part, show(bound.value)), show, [])];
}

function boundWords(part: "cap" | "floor", { en, zh }: Bilingual): Bilingual {
  return part === "cap" ? { en: `the cap of ${en}`, zh: `封顶${zh}` } : { en: `the floor of ${en}`, zh: `最低${zh}` };
}

function told({ points, span }: Slope, metric: string, by: Bilingual, show: MetricSubject["show"], witnesses: readonly Witness[]): Finding {
  const each = show(absolute(points));
  const adds = compare(points, ZERO) > 0;
  const change = { en: `${adds ? "+" : "-"}${each.en}`, zh: `${adds ? "加" : "扣"}${each.zh}` };
  return { diagnostic: finding("bound-within-step", span, { metric, change, by }), witnesses };
}
