import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, type Fraction, fraction, multiply } from "../../../number/fraction.ts";
import { isCollected } from "../../../scheme/expressions/collected.ts";
import type { Metric } from "../../../scheme/types/metric.ts";
import type { Plan } from "../../plan.ts";
import { type Bounding, boundingsIn } from "../bounding.ts";
import type { Course } from "../chart.ts";
import type { Check } from "../check.ts";
import { curveOf } from "../curve/curve.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { valueAt } from "../pieces/form.ts";
import { within } from "../pieces/pieces.ts";
import { reachOfCurves } from "../reach.ts";
import { witnessOf } from "../witness.ts";
import { quoted } from "../words.ts";

/** Steps down to a floor of 0 come near it: they do not leave three quarters of the full points to whoever attains nothing at all. */
export const floorsReached: Check = ({ plan, metrics }) => metrics.flatMap((subject) => ofMetric(subject, plan));

const PART = fraction(3n, 4n);

function ofMetric({ metric, plan: { milestones }, chart, show }: MetricSubject, plan: Plan): readonly Finding[] {
  const full = metric.markedOutOf ?? metric.weight;
  if (!chart || !full || !isSteppedDown(metric) || !isFromNothing(metric)) return [];
  const enough = multiply(full, PART);
  // Most steps have come down by the lowest value.
  if (chart.courses.some((course) => isUnder(course, metric, enough))) return [];
  const { usual, domain } = chart.variable;
  return boundingsIn(milestones, plan)
    .filter(isFloorOfZero)
    .flatMap(({ milestone, of }): readonly Finding[] => {
      const reach = reachOfCurves(chart, ({ values }) => within(curveOf(values.get(of) ?? [], "plain", domain.grid), usual));
      const least = reach?.least.value;
      if (!reach || !least || compare(least, enough) < 0) return [];
      const slots = { what: quoted(metric.name), least: show(least), floor: show({ n: 0n, d: 1n }) };
      return [{ diagnostic: finding("floor-never-bites", milestone.span, slots), witnesses: witnessOf(plan, of, reach.least) }];
    });
}

/** Of what the metric gives at the lowest value, weighed. */
function isUnder({ usual: [lowest] }: Course, { weight, markedOutOf }: Metric, enough: Fraction): boolean {
  const points = lowest?.value && lowest.on.low?.closed ? valueAt(lowest.value, lowest.on.low.value) : undefined;
  return points !== undefined && !markedOutOf && weight !== undefined && compare(points, enough) < 0;
}

function isFloorOfZero({ milestone, at }: Bounding): boolean {
  return milestone.stage === "floor" && milestone.part === "floor" && at?.n === 0n;
}

function isSteppedDown({ rule }: Metric): boolean {
  return rule.kind === "anchor" && rule.under.kind === "slopes";
}

/** A percentage that stands in the data may be a growth, which goes under zero. */
function isFromNothing({ measure }: Metric): boolean {
  return isCollected(measure) && (measure?.kind === "arithmetic" || measure?.unit.kind !== "percent");
}
