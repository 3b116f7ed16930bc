import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, type Fraction, fraction, multiply, ONE, subtract } from "../../../number/fraction.ts";
import { isCollected } from "../../../scheme/expressions/collected.ts";
import type { Metric } from "../../../scheme/types/metric.ts";
import type { NodeId } from "../../node-id.ts";
import type { Plan } from "../../plan.ts";
import { type Bounding, boundingsIn } from "../bounding.ts";
import type { Chart, Course } from "../chart.ts";
import type { Check } from "../check.ts";
import { curveOf } from "../curve/curve.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { valueAt } from "../pieces/form.ts";
import { within } from "../pieces/pieces.ts";
import { reachOf, reachOfCurves } from "../reach.ts";
import { witnessOf } from "../witness.ts";
import { quoted } from "../words.ts";

/**
 * Steps come down to their floor: a floor of 0, which is said for good measure, is not three quarters
 * of the full points away from whoever attains nothing at all, and a higher one is not a quarter of them away.
 */
export const floorsReached: Check = ({ plan, metrics }) => metrics.flatMap((subject) => ofMetric(subject, plan));

const PART = fraction(3n, 4n);
const QUARTER = fraction(1n, 4n);
const HALF = fraction(1n, 2n);

function ofMetric({ metric, plan: { milestones }, chart, show }: MetricSubject, plan: Plan): readonly Finding[] {
  const full = metric.markedOutOf ?? metric.weight;
  const bound = boundingsIn(milestones, plan).find(isFloor);
  if (!chart || !full || !bound?.at || !isSteppedDown(metric) || !isFromNothing(metric)) return [];
  const { of, at, milestone } = bound;
  const isFar = (least: Fraction): boolean =>
    at.n === 0n ? compare(least, multiply(full, PART)) >= 0 : compare(subtract(least, at), multiply(full, QUARTER)) >= 0;
  // Most steps have come down by the lowest value.
  if (chart.courses.some((course) => !isFar(lowestOf(course, metric) ?? full))) return [];
  const { usual, domain } = chart.variable;
  const least = reachOfCurves(chart, ({ values }) => within(curveOf(values.get(of) ?? [], "plain", domain.grid), usual))?.least;
  if (!least?.value || !isFar(least.value) || (at.n !== 0n && isNeverReached(chart, of, at))) return [];
  const slots = { what: quoted(metric.name), least: show(least.value), floor: show(at) };
  return [{ diagnostic: finding("floor-never-bites", milestone.span, slots), witnesses: witnessOf(plan, of, least) }];
}

/** What the metric gives at the lowest value, where it is not weighed after its floor. */
function lowestOf({ usual: [lowest] }: Course, { weight, markedOutOf }: Metric): Fraction | undefined {
  if (!lowest?.value || !lowest.on.low?.closed || markedOutOf || !weight) return undefined;
  return valueAt(lowest.value, lowest.on.low.value);
}

/** By no value at all, which is told of every bound. */
function isNeverReached(chart: Chart, of: NodeId, at: Fraction): boolean {
  const least = reachOf(chart, of)?.least.value;
  return least !== undefined && compare(least, at) > 0;
}

function isFloor({ milestone, at }: Bounding): boolean {
  return milestone.stage === "floor" && milestone.part === "floor" && at !== undefined && at.n >= 0n;
}

function isSteppedDown({ rule }: Metric): boolean {
  return rule.kind === "anchor" && rule.under.kind === "slopes";
}

/** A percentage that stands in the data may be a growth, which goes under zero, unless most of a whole is wanted. */
function isFromNothing({ measure, rule }: Metric): boolean {
  return isCollected(measure) && (measure?.kind === "arithmetic" || measure?.unit.kind !== "percent" || isOfAWhole(rule));
}

function isOfAWhole(rule: Metric["rule"]): boolean {
  const edge = rule.kind === "anchor" ? (rule.from ?? rule.to)?.value : undefined;
  return edge?.kind === "constant" && compare(edge.value, HALF) >= 0 && compare(edge.value, ONE) <= 0;
}
